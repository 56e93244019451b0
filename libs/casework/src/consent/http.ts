import { Body, Controller, Post } from '@nestjs/common';
import { Allow, By, CommandRoutes, Sender } from '#host';
import { RecordConsent, RecordConsentRefusal, RecordConsentTakenBack } from './commands.js';

@Controller('cases/:caseId/consent')
export class ConsentHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('record-consent')
  @Allow('officer')
  recordConsent(@Body() command: RecordConsent, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('record-consent-refusal')
  @Allow('officer')
  recordConsentRefusal(@Body() command: RecordConsentRefusal, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('record-consent-taken-back')
  @Allow('officer')
  recordConsentTakenBack(@Body() command: RecordConsentTakenBack, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}
