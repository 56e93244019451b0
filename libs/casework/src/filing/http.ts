import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { FileDocument } from './commands.js';

@Controller('cases/:caseId/filing')
export class FilingHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('file-document')
  @Allow('officer')
  fileDocument(@Body() command: FileDocument, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
