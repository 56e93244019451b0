import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  AskProtection,
  ApplyProtection,
  RefuseProtection,
  DeclineProtection,
  DropProtection,
  AskForceForHelp,
} from './commands.js';

@Controller('cases/:caseId/protection')
export class ProtectionHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('ask-protection')
  @Allow('officer')
  askProtection(@Body() command: AskProtection, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('apply-protection')
  @Allow('officer')
  applyProtection(@Body() command: ApplyProtection, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('refuse-protection')
  @Allow('officer')
  refuseProtection(@Body() command: RefuseProtection, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decline-protection')
  @Allow('officer')
  declineProtection(@Body() command: DeclineProtection, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('drop-protection')
  @Allow('officer')
  dropProtection(@Body() command: DropProtection, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('ask-force-for-help')
  @Allow('officer')
  askForceForHelp(@Body() command: AskForceForHelp, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
