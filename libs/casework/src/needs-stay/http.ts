import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ExtendNeedsStay, EndNeedsStay } from './commands.js';

@Controller('cases/:caseId/needs-stay')
export class NeedsStayHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('extend-needs-stay')
  @Allow('officer')
  extendNeedsStay(@Body() command: ExtendNeedsStay, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('end-needs-stay')
  @Allow('officer')
  endNeedsStay(@Body() command: EndNeedsStay, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
