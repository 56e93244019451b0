import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RequestVerification } from './commands.js';

@Controller('cases/:caseId/verification-request')
export class VerificationRequestHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('request-verification')
  @Allow('officer')
  requestVerification(@Body() command: RequestVerification, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
