import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { PayHealthInsurance } from './commands.js';

@Controller('cases/:caseId/health-insurance')
export class HealthInsuranceHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('pay-health-insurance')
  @Allow('officer')
  payHealthInsurance(@Body() command: PayHealthInsurance, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
