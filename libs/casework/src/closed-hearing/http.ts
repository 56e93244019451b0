import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { AskClosedHearing, RecordClosedHearingDecision } from './commands.js';

@Controller('cases/:caseId/closed-hearing')
export class ClosedHearingHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('ask-closed-hearing')
  @Allow('officer')
  askClosedHearing(@Body() command: AskClosedHearing, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('record-closed-hearing-decision')
  @Allow('officer')
  recordClosedHearingDecision(@Body() command: RecordClosedHearingDecision, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
