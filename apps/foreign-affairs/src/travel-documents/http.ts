import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { IssueTravelDocument } from './commands.js';

@Controller('cases/:caseId/travel-documents')
export class TravelDocumentsHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('issue-travel-document')
  @Allow('officer')
  issueTravelDocument(@Body() command: IssueTravelDocument, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
