import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReceivePerson } from './commands.js';

@Controller('cases/:caseId/reception')
export class ReceptionHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-person')
  @Allow('officer')
  receivePerson(@Body() command: ReceivePerson, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
