import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReceiveTip } from './commands.js';

@Controller('tips')
export class TipsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-tip')
  @Allow('officer')
  receiveTip(@Body() command: ReceiveTip, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
