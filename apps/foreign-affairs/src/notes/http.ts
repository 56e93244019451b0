import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { ReceiveNote } from './commands.js';

@Controller('cases/:caseId/notes')
export class NotesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('receive-note')
  @Allow('officer')
  receiveNote(@Body() command: ReceiveNote, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
