import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { OpenCriminalCase } from './commands.js';

@Controller('cases/:caseId/prosecution')
export class ProsecutionHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('open-criminal-case')
  @Allow('officer')
  openCriminalCase(@Body() command: OpenCriminalCase, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
