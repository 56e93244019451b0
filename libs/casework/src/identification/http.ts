import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  ConfirmNonIdentification,
  DeclineIdentification,
  ExtendVerification,
  IdentifyVictim,
  IssueConfirmation,
  ProposeNonIdentification,
  RejectNonIdentification,
  StartVerification,
  WeighEvidence,
} from './commands.js';

@Controller('cases/:caseId/identification')
export class IdentificationHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('start-verification')
  @Allow('officer')
  startVerification(@Body() command: StartVerification, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('extend-verification')
  @Allow('officer')
  extendVerification(@Body() command: ExtendVerification, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('weigh-evidence')
  @Allow('officer')
  weighEvidence(@Body() command: WeighEvidence, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('identify-victim')
  @Allow('officer')
  identifyVictim(@Body() command: IdentifyVictim, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('issue-confirmation')
  @Allow('officer')
  issueConfirmation(@Body() command: IssueConfirmation, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('propose-non-identification')
  @Allow('officer')
  proposeNonIdentification(@Body() command: ProposeNonIdentification, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('confirm-non-identification')
  @Allow('officer')
  confirmNonIdentification(@Body() command: ConfirmNonIdentification, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('reject-non-identification')
  @Allow('officer')
  rejectNonIdentification(@Body() command: RejectNonIdentification, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decline-identification')
  @Allow('officer')
  declineIdentification(@Body() command: DeclineIdentification, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
