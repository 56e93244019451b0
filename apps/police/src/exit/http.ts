import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { IssueExitVisa } from './commands.js';

@Controller('cases/:caseId/exit')
export class ExitVisaHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('issue-exit-visa')
  @Allow('officer')
  issueExitVisa(@Body() command: IssueExitVisa, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
