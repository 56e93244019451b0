import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ClearFamilyContact, HaltFamilyContact, BarFamilyContact } from './commands.js';

@Controller('cases/:caseId/family')
export class FamilyHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('clear-family-contact')
  @Allow('officer')
  clearFamilyContact(@Body() command: ClearFamilyContact, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('halt-family-contact')
  @Allow('officer')
  haltFamilyContact(@Body() command: HaltFamilyContact, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('bar-family-contact')
  @Allow('officer')
  barFamilyContact(@Body() command: BarFamilyContact, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
