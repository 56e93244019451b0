import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  CompareAtGate,
  FillDeclaration,
  IssueRepatriationCertificate,
  SignInternalMinutes,
} from './commands.js';

@Controller('cases/:caseId/gate-reception')
export class GateReceptionHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('compare-at-gate')
  @Allow('officer')
  compareAtGate(@Body() command: CompareAtGate, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('fill-declaration')
  @Allow('officer')
  fillDeclaration(@Body() command: FillDeclaration, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('issue-repatriation-certificate')
  @Allow('officer')
  issueRepatriationCertificate(@Body() command: IssueRepatriationCertificate, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('sign-internal-minutes')
  @Allow('officer')
  signInternalMinutes(@Body() command: SignInternalMinutes, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
