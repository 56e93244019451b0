import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReportDeath } from './commands.js';

@Controller('cases/:caseId/death')
export class DeathHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('report-death')
  @Allow('officer')
  reportDeath(@Body() command: ReportDeath, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
