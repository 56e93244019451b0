import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { Allow, By, CommandRoutes, Sender } from '#host';
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
  async awaitingIdentityCheck(@Query('after') after = '', @Query('limit') limit = '50') {
    const take = Math.min(Math.max(Number(limit) || 50, 1), 500);
    const rows = this.source.getRepository(AwaitingIdentityCheck);
    const items = await rows.find({
      where: { caseId: MoreThan(after) },
      order: { caseId: 'ASC' },
      take,
    });
    return { items, next: items.length < take ? null : (items.at(-1)?.caseId ?? null) };
  }
}
