import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReportDanger, EndDanger } from './commands.js';

@Controller('cases/:caseId/danger')
export class DangerHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('report-danger')
  @Allow('officer')
  reportDanger(@Body() command: ReportDanger, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('end-danger')
  @Allow('officer')
  endDanger(@Body() command: EndDanger, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
