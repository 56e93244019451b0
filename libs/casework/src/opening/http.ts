import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { HandleAsChild, OpenCases } from './commands.js';

@Controller('cases')
export class OpeningHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post()
  @Allow('officer')
  openCases(@Body() command: OpenCases, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post(':caseId/opening/handle-as-child')
  @Allow('officer')
  handleAsChild(@Body() command: HandleAsChild, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
