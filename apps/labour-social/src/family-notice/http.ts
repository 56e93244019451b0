import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { NotifyFamily, ArrangeFamilyEscort } from './commands.js';

@Controller('cases/:caseId/family-notice')
export class FamilyNoticeHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('notify-family')
  @Allow('officer')
  notifyFamily(@Body() command: NotifyFamily, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('arrange-family-escort')
  @Allow('officer')
  arrangeFamilyEscort(@Body() command: ArrangeFamilyEscort, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
