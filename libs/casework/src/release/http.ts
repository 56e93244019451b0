import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReleasePerson } from './commands.js';

@Controller('cases/:caseId/release')
export class ReleaseHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('release-person')
  @Allow('officer')
  releasePerson(@Body() command: ReleasePerson, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
