import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { WithdrawMiss } from './commands.js';

@Controller(ofCaseOrNone('lateness'))
export class LatenessHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('withdraw-miss')
  @Allow('officer')
  withdrawMiss(@Body() command: WithdrawMiss, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
