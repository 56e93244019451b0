import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { CountUnrecordedPerson } from './commands.js';

@Controller('unrecorded')
export class UnrecordedHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('count-unrecorded-person')
  @Allow('officer')
  countUnrecordedPerson(@Body() command: CountUnrecordedPerson, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
