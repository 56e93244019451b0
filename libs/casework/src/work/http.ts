import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { TakeDuty, PassDuty } from './commands.js';

@Controller(ofCaseOrNone('work'))
export class WorkHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('take-duty')
  @Allow('officer')
  takeDuty(@Body() command: TakeDuty, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('pass-duty')
  @Allow('officer')
  passDuty(@Body() command: PassDuty, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
