import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, ofCaseOrNone, Sender } from '#host';
import { ExtendDeadline, PauseDeadline, ResumeDeadline } from './commands.js';

@Controller(ofCaseOrNone('deadlines'))
export class DeadlinesHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('extend-deadline')
  @Allow('officer')
  extendDeadline(@Body() command: ExtendDeadline, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('pause-deadline')
  @Allow('officer')
  pauseDeadline(@Body() command: PauseDeadline, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('resume-deadline')
  @Allow('officer')
  resumeDeadline(@Body() command: ResumeDeadline, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
