import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RequestIdentityCheck } from './commands.js';

@Controller('cases/:caseId/identity-check-request')
export class IdentityCheckRequestHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('request-identity-check')
  @Allow('officer')
  requestIdentityCheck(@Body() command: RequestIdentityCheck, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
