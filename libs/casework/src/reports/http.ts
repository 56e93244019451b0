import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { IssueReport, HoldReview } from './commands.js';

@Controller('reports')
export class ReportsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('issue-report')
  @Allow('officer', 'coordinator')
  issueReport(@Body() command: IssueReport, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('hold-review')
  @Allow('officer', 'coordinator')
  holdReview(@Body() command: HoldReview, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
