import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReportContactLost, ReportContactRestored } from './commands.js';

@Controller('cases/:caseId/contact')
export class ContactHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('report-contact-lost')
  @Allow('officer')
  reportContactLost(@Body() command: ReportContactLost, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('report-contact-restored')
  @Allow('officer')
  reportContactRestored(@Body() command: ReportContactRestored, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
