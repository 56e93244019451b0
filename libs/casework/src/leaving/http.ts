import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RecordUnwillingness, RecordLeaving } from './commands.js';

@Controller('cases/:caseId/leaving')
export class LeavingHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('record-unwillingness')
  @Allow('officer')
  recordUnwillingness(@Body() command: RecordUnwillingness, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('record-leaving')
  @Allow('officer')
  recordLeaving(@Body() command: RecordLeaving, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
