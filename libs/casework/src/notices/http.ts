import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { OpenNotice } from './commands.js';

@Controller('cases/:caseId/notices')
export class NoticesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('open-notice')
  @Allow('officer')
  openNotice(@Body() command: OpenNotice, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
