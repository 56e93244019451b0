import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { CloseCase, ReopenCase } from './commands.js';

@Controller('cases/:caseId/closing')
export class ClosingHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('close-case')
  @Allow('officer')
  closeCase(@Body() command: CloseCase, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('reopen-case')
  @Allow('officer')
  reopenCase(@Body() command: ReopenCase, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
