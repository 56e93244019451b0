import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { CompleteMissionCheck } from './commands.js';

@Controller('cases/:caseId/mission-check')
export class MissionCheckHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('complete-mission-check')
  @Allow('officer')
  completeMissionCheck(@Body() command: CompleteMissionCheck, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
