import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { OpenNotice } from './commands.js';

@Controller(ofCaseOrNone('notices'))
export class NoticesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('open-notice')
  @Allow('officer')
  openNotice(@Body() command: OpenNotice, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
