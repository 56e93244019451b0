import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { caseOf } from '#case-file';
import { isCaseId, writeKnows } from '#contracts';
import { Ledger, readArrivalsOfCase, readMoments, type Arrival } from '#ledger';
import { etagOfHistory } from '../commands/etag.js';
import { Allow } from '../routes/allow.js';
import { limitOf, orderOf, pageOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { SERVICE, type Service } from '../service.js';
import { CaseInList, rowOf } from './case-list.js';
import { openCommands } from './open-commands.js';

const entryItem = ({
  localOrder,
  causeMissing,
  arrivedAt,
  leaf,
  record,
  publisher,
  position,
}: Arrival) => ({
  localOrder,
  id: `${publisher}/${String(position)}`,
  causeMissing,
  arrivedAt,
  leaf: leaf.toString('hex'),
  record,
});

function knownCase(caseId: string): string {
  if (!isCaseId(caseId)) throw new Problem(404, 'case-not-found');
  return caseId;
}

/** Reading cases: the list, a case as it stands, its entries, its moments. */
@Controller('cases')
export class CasesHttp {
  constructor(
    private readonly ledger: Ledger,
    private readonly source: DataSource,
    @Inject(SERVICE) private readonly service: Service,
  ) {}

  @Get()
  @Allow.readers()
  async listCases(@Query('after') after?: string, @Query('limit') asked?: string) {
    const limit = limitOf(asked);
    const [clock = '9', caseId = ''] = (after ?? '').split('_').filter(Boolean);
    const rows = await this.source
      .getRepository(CaseInList)
      .createQueryBuilder('c')
      .where('(c.opened_clock, c.case_id) < (:clock, :caseId)', { clock, caseId })
      .orderBy('c.opened_clock', 'DESC')
      .addOrderBy('c.case_id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows, limit, rowOf, (row) => `${row.openedClock}_${row.caseId}`);
  }

  @Get(':caseId')
  @Allow.readers()
  async readCase(@Param('caseId') caseId: string, @Res({ passthrough: true }) response: Response) {
    const history = await this.ledger.readCase(knownCase(caseId));
    if (history.entries.length === 0) throw new Problem(404, 'case-not-found');
    const etag = etagOfHistory(this.ledger.incarnation, history);
    response.setHeader('ETag', etag);
    const state = caseOf(history.entries);
    const open = openCommands(this.service.duties, caseId, history.entries, this.service.log);
    return {
      caseId,
      etag,
      state,
      open,
      ahead: state.ahead,
      upTo: history.upTo,
      last: history.last,
    };
  }

  @Get(':caseId/entries')
  @Allow.readers()
  async listEntries(
    @Param('caseId') caseId: string,
    @Query('after') after?: string,
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked, 200);
    const from = orderOf(after, -1) + 1;
    const rows = await readArrivalsOfCase(this.ledger.db, knownCase(caseId), from, limit + 1);
    return pageOf(rows, limit, entryItem, (row) => String(row.localOrder));
  }

  /** The local orders of this service at which the case changed here, and the cut that each stands for. */
  @Get(':caseId/moments')
  @Allow.readers()
  async listMoments(
    @Param('caseId') caseId: string,
    @Query('after') after?: string,
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked, 200);
    const rows = await readMoments(
      this.ledger.db,
      knownCase(caseId),
      orderOf(after, -1) + 1,
      limit + 1,
    );
    const show = (row: (typeof rows)[number]) => ({ ...row, cut: writeKnows(row.cut) });
    return pageOf(rows, limit, show, (row) => String(row.localOrder));
  }
}
