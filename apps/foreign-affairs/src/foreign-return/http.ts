import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { SettleForeignReturn, SendReturnPapers } from './commands.js';

@Controller('cases/:caseId/foreign-return')
export class ForeignReturnHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('settle-foreign-return')
  @Allow('officer')
  settleForeignReturn(@Body() command: SettleForeignReturn, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('send-return-papers')
  @Allow('officer')
  sendReturnPapers(@Body() command: SendReturnPapers, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
