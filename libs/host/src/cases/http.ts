import { Controller, Get, Inject, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { caseOf } from '#case-file';
import { isCaseId, isRestricted, writeKnows, type Entry } from '#contracts';
import {
  Ledger,
  readArrivals,
  readArrivalsOfCase,
  readMoments,
  type Arrival,
  type Opener,
} from '#ledger';
import { etagOfHistory } from '../commands/etag.js';
import { Allow } from '../routes/allow.js';
import { IsOwn } from '../routes/by.js';
import { limitOf, orderOf, Paged, pageOf, type Page } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { SERVICE, type Service } from '../service.js';
import { CaseInList, rowOf } from './case-list.js';
import { openCommands } from './open-commands.js';

/** `record` is what was published, to be hashed; `opened`, of a restricted entry of this service, what it says. */
function entryItem(arrival: Arrival, open: Opener) {
  const { localOrder, causeMissing, arrivedAt, leaf, record, entry, publisher, position } = arrival;
  const opened = entry && open(entry);
  return {
    localOrder,
    id: `${publisher}/${String(position)}`,
    causeMissing,
    arrivedAt,
    leaf: leaf.toString('hex'),
    record,
    ...(opened !== entry && opened?.known ? { opened } : {}),
  };
}

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
  @Paged()
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
  async readCase(
    @Param('caseId') caseId: string,
    @Res({ passthrough: true }) response: Response,
    @IsOwn() isOwn: boolean,
  ) {
    const history = await this.ledger.readCase(knownCase(caseId));
    if (history.entries.length === 0) throw new Problem(404, 'case-not-found');
    const etag = etagOfHistory(this.ledger.incarnation, history);
    response.setHeader('ETag', etag);
    const entries = isOwn ? history.entries : history.entries.filter(isShownToAll);
    const state = caseOf(entries);
    const { duties, log } = this.service;
    const open = openCommands(duties, { caseId, entries, log });
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
  @Paged()
  async listEntries(
    @Param('caseId') caseId: string,
    @IsOwn() isOwn: boolean,
    @Query('after') after?: string,
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked, 200);
    const from = orderOf(after, -1) + 1;
    const rows = await readArrivalsOfCase(this.ledger.db, knownCase(caseId), from, limit + 1);
    const show = (row: Arrival) => entryItem(row, this.ledger.opener);
    const page = pageOf(rows, limit, show, (row) => String(row.localOrder));
    const restricted = isOwn ? new Set<number>() : ordersOf(rows.filter(isClosed));
    return withoutOrders(page, restricted);
  }

  /** The local orders of this service at which the case changed here, and the cut that each stands for. */
  @Get(':caseId/moments')
  @Allow.readers()
  @Paged()
  async listMoments(
    @Param('caseId') caseId: string,
    @IsOwn() isOwn: boolean,
    @Query('after') after?: string,
    @Query('limit') asked?: string,
  ) {
    const limit = limitOf(asked, 200);
    const from = orderOf(after, -1) + 1;
    const { db } = this.ledger;
    const rows = await readMoments(db, knownCase(caseId), from, limit + 1);
    const show = (row: (typeof rows)[number]) => ({ ...row, cut: writeKnows(row.cut) });
    const page = pageOf(rows, limit, show, (row) => String(row.localOrder));
    if (isOwn) return page;
    const ofCase = { caseId, types: ['EntryRestricted'] };
    return withoutOrders(page, ordersOf(await readArrivals(db, from, limit + 1, ofCase)));
  }
}

const isShownToAll = ({ type }: Entry) => type !== 'EntryRestricted' && !isRestricted(type);
const isClosed = ({ entry }: Arrival) => entry?.type === 'EntryRestricted';
const ordersOf = (rows: readonly Arrival[]) => new Set(rows.map((row) => row.localOrder));

/** A page without what some local orders stand for: that a restricted entry is of this case, other agencies are not told. */
const withoutOrders = <T extends Readonly<{ localOrder: number }>>(
  { items, next }: Page<T>,
  orders: ReadonlySet<number>,
): Page<T> => ({ items: items.filter(({ localOrder }) => !orders.has(localOrder)), next });
