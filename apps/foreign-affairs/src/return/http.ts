import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ArrangeReturn, CancelReturn } from './commands.js';

@Controller('cases/:caseId/return')
export class ReturnHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('arrange-return')
  @Allow('officer')
  arrangeReturn(@Body() command: ArrangeReturn, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('cancel-return')
  @Allow('officer')
  cancelReturn(@Body() command: CancelReturn, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
