import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  AcceptHandover,
  ConfirmHandover,
  ProposeHandover,
  RefuseHandover,
  SignHandover,
  WithdrawHandover,
} from './commands.js';

@Controller('cases/:caseId/handover')
export class HandoverHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('propose-handover')
  @Allow('officer')
  proposeHandover(@Body() command: ProposeHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('accept-handover')
  @Allow('officer')
  acceptHandover(@Body() command: AcceptHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('refuse-handover')
  @Allow('officer')
  refuseHandover(@Body() command: RefuseHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('withdraw-handover')
  @Allow('officer')
  withdrawHandover(@Body() command: WithdrawHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('sign-handover')
  @Allow('officer')
  signHandover(@Body() command: SignHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('confirm-handover')
  @Allow('officer')
  confirmHandover(@Body() command: ConfirmHandover, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
