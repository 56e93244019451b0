import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { AnswerEscalation } from './commands.js';

@Controller(ofCaseOrNone('answers'))
export class AnswersHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('answer-escalation')
  @Allow('officer', 'coordinator')
  answerEscalation(@Body() command: AnswerEscalation, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
