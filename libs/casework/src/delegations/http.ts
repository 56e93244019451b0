import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { FormDelegation, EndDelegation } from './commands.js';

@Controller('delegations')
export class DelegationsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('form-delegation')
  @Allow('officer', 'coordinator')
  formDelegation(@Body() command: FormDelegation, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('end-delegation')
  @Allow('officer', 'coordinator')
  endDelegation(@Body() command: EndDelegation, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
