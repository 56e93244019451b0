import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReceiveSupportApplication, RefuseSupport } from './commands.js';

@Controller('cases/:caseId/support-application')
export class SupportApplicationHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-support-application')
  @Allow('officer')
  receiveSupportApplication(@Body() command: ReceiveSupportApplication, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('refuse-support')
  @Allow('officer')
  refuseSupport(@Body() command: RefuseSupport, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
