import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { CompleteInitialCheck } from './commands.js';

@Controller('cases/:caseId/initial-check')
export class InitialCheckHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('complete-initial-check')
  @Allow('officer')
  completeInitialCheck(@Body() command: CompleteInitialCheck, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
