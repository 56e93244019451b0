import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RescuePerson } from './commands.js';

@Controller('cases/:caseId/rescue')
export class RescueHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('rescue-person')
  @Allow('officer')
  rescuePerson(@Body() command: RescuePerson, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
