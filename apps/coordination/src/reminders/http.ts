import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { SendReminder } from './commands.js';

@Controller('cases/:caseId/reminders')
export class RemindersHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('send-reminder')
  @Allow('coordinator')
  sendReminder(@Body() command: SendReminder, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
