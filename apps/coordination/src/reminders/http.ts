import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { SendReminder } from './commands.js';

@Controller(ofCaseOrNone('reminders'))
export class RemindersHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('send-reminder')
  @Allow('coordinator')
  sendReminder(@Body() command: SendReminder, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
