import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { DetectBreach, NotifyBreach } from './commands.js';

@Controller('breaches')
export class BreachesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('detect-breach')
  @Allow('officer')
  detectBreach(@Body() command: DetectBreach, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('notify-breach')
  @Allow('officer')
  notifyBreach(@Body() command: NotifyBreach, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
