import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { Allow, By, CommandRoutes, limitOf, pageOf, Sender } from '#host';
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
  async awaitingIdentityCheck(@Query('after') after = '', @Query('limit') asked?: string) {
    const limit = limitOf(asked);
    const rows = await this.source.getRepository(AwaitingIdentityCheck).find({
      where: { caseId: MoreThan(after) },
      order: { caseId: 'ASC' },
      take: limit + 1,
    });
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ caseId }) => caseId,
    );
  }
}
