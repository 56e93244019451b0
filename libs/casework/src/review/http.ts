import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ExplainDecision, AskReview, DecideReview } from './commands.js';

@Controller('cases/:caseId/review')
export class ReviewHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('explain-decision')
  @Allow('officer')
  explainDecision(@Body() command: ExplainDecision, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('ask-review')
  @Allow('officer')
  askReview(@Body() command: AskReview, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decide-review')
  @Allow('officer')
  decideReview(@Body() command: DecideReview, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
