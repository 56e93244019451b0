import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { NotifyExpectedEntry, WithdrawExpectedEntry } from './commands.js';

@Controller('cases/:caseId/expected-entry')
export class ExpectedEntryHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('notify-expected-entry')
  @Allow('officer')
  notifyExpectedEntry(@Body() command: NotifyExpectedEntry, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('withdraw-expected-entry')
  @Allow('officer')
  withdrawExpectedEntry(@Body() command: WithdrawExpectedEntry, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
