import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { InformMission, NotifyHostAuthority } from './commands.js';

@Controller('cases/:caseId/contact-abroad')
export class ContactAbroadHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('inform-mission')
  @Allow('officer')
  informMission(@Body() command: InformMission, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('notify-host-authority')
  @Allow('officer')
  notifyHostAuthority(@Body() command: NotifyHostAuthority, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
