import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { AgreeReceptionPlan } from './commands.js';

@Controller('cases/:caseId/reception-plan')
export class ReceptionPlanHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('agree-reception-plan')
  @Allow('officer')
  agreeReceptionPlan(@Body() command: AgreeReceptionPlan, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
