import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { RaiseEscalation } from './commands.js';

@Controller(ofCaseOrNone('escalation'))
export class EscalationHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('raise-escalation')
  @Allow('coordinator')
  raiseEscalation(@Body() command: RaiseEscalation, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
