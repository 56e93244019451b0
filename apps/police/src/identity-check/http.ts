import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Allow, By, CommandRoutes, listByCase, Paged, Sender } from '#host';
import { ConfirmIdentity, ReportIdentityNotFound } from './commands.js';
import { AwaitingIdentityCheck } from './projection.js';

@Controller('cases/:caseId/identity-check')
export class IdentityCheckHttp {
  constructor(private readonly commands: CommandRoutes) {}

  @Post('confirm-identity')
  @Allow('officer')
  confirmIdentity(@Body() command: ConfirmIdentity, @By() by: Sender) {
    return this.commands.send(command, by);
  }

  @Post('report-identity-not-found')
  @Allow('officer')
  reportIdentityNotFound(@Body() command: ReportIdentityNotFound, @By() by: Sender) {
    return this.commands.send(command, by);
  }
}

@Controller('awaiting-identity-check')
export class AwaitingIdentityCheckHttp {
  constructor(private readonly source: DataSource) {}

  /** Who waits for an answer, by case id; `next` is the key to ask on from. */
  @Get()
  @Allow('officer')
  @Paged()
  awaitingIdentityCheck(@Query('after') after?: string, @Query('limit') limit?: string) {
    return listByCase(this.source, AwaitingIdentityCheck, { after, limit });
  }
}
