import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { BeginTransit, ConfirmArrival, CancelTransit } from './commands.js';

@Controller('cases/:caseId/transit')
export class TransitHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('begin-transit')
  @Allow('officer')
  beginTransit(@Body() command: BeginTransit, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('confirm-arrival')
  @Allow('officer')
  confirmArrival(@Body() command: ConfirmArrival, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('cancel-transit')
  @Allow('officer')
  cancelTransit(@Body() command: CancelTransit, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
