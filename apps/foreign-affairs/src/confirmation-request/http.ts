import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RequestConfirmation } from './commands.js';

@Controller('cases/:caseId/confirmation-request')
export class ConfirmationRequestHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('request-confirmation')
  @Allow('officer')
  requestConfirmation(@Body() command: RequestConfirmation, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
