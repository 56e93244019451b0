import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { MeetEssentialNeeds } from './commands.js';

@Controller('cases/:caseId/essential-needs')
export class EssentialNeedsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('meet-essential-needs')
  @Allow('officer')
  meetEssentialNeeds(@Body() command: MeetEssentialNeeds, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
