import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { HoldScreening, DeclineScreening } from './commands.js';

@Controller('cases/:caseId/screening')
export class ScreeningHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('hold-screening')
  @Allow('officer')
  holdScreening(@Body() command: HoldScreening, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decline-screening')
  @Allow('officer')
  declineScreening(@Body() command: DeclineScreening, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
