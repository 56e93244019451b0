import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { DecideSupport, DeclineSupport, DeliverSupport } from './commands.js';

@Controller('cases/:caseId/support')
export class SupportHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('decide-support')
  @Allow('officer')
  decideSupport(@Body() command: DecideSupport, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('deliver-support')
  @Allow('officer')
  deliverSupport(@Body() command: DeliverSupport, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decline-support')
  @Allow('officer')
  declineSupport(@Body() command: DeclineSupport, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
