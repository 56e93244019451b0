import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ClaimIdentity } from './commands.js';

@Controller('cases/:caseId/identity')
export class IdentityHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('claim-identity')
  @Allow('officer')
  claimIdentity(@Body() command: ClaimIdentity, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
