import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import {
  AssessAge,
  HandleAsAdult,
  AppointRepresentative,
  DecideBestInterests,
} from './commands.js';

@Controller('cases/:caseId/child')
export class ChildHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('assess-age')
  @Allow('officer')
  assessAge(@Body() command: AssessAge, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('handle-as-adult')
  @Allow('officer')
  handleAsAdult(@Body() command: HandleAsAdult, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('appoint-representative')
  @Allow('officer')
  appointRepresentative(@Body() command: AppointRepresentative, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('decide-best-interests')
  @Allow('officer')
  decideBestInterests(@Body() command: DecideBestInterests, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
