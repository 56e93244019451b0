import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReceiveHotlineCall, ForwardHotlineReport, AdviseCaller } from './commands.js';

@Controller('hotline')
export class HotlineHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-hotline-call')
  @Allow('officer')
  receiveHotlineCall(@Body() command: ReceiveHotlineCall, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('forward-hotline-report')
  @Allow('officer')
  forwardHotlineReport(@Body() command: ForwardHotlineReport, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('advise-caller')
  @Allow('officer')
  adviseCaller(@Body() command: AdviseCaller, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
