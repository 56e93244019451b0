import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { isRestricted } from '#contracts';
import { Ledger, type Arrival } from '#ledger';
import { inWorkOrder, obligationsOf, reporting, reportsDue, reportsOf } from '#regulation';
import { openCommands } from '../cases/open-commands.js';
import { Tail } from '../live/tail.js';
import { timelineRow } from '../live/timeline-row.js';
import { Allow } from '../routes/allow.js';
import { IsOwn } from '../routes/by.js';
import { limitOf, orderOf, Paged, pageOf } from '../routes/paging.js';
import { Problem } from '../routes/problem.js';
import { RulesBook } from '../rules/book.js';
import { SERVICE, type Service } from '../service.js';
import { Matters, type Matter } from './matters.js';

/** What belongs to no case: calls, tips, breaches of data, the reports of a ministry. */
@Controller('matters')
export class MattersHttp {
  private readonly matters: Matters;

  constructor(
    private readonly ledger: Ledger,
    private readonly book: RulesBook,
    private readonly tail: Tail,
    @Inject(SERVICE) private readonly service: Service,
  ) {
    this.matters = new Matters(ledger);
  }

  /** Each by the entry that began it, the newest first. */
  @Get()
  @Allow.readers()
  @Paged()
  async listMatters(@Query('after') after?: string, @Query('limit') asked?: string) {
    const limit = limitOf(asked);
    const below = orderOf(after, Number.MAX_SAFE_INTEGER);
    const found = await this.matters.readNewest(below, limit + 1);
    return pageOf(
      found,
      limit,
      (arrival) => this.rowOf(arrival),
      ({ localOrder }) => String(localOrder),
    );
  }

  /** By any of its entries, or as `reports/<party>`: what was said, what is due, what can be done. */
  @Get(':publisher/:position')
  @Allow.readers()
  async readMatter(
    @Param('publisher') publisher: string,
    @Param('position') position: string,
    @IsOwn() isOwn: boolean,
  ) {
    const found = await this.find(`${publisher}/${position}`);
    const { matter, arrivals } = found;
    const entries = found.entries.filter(({ type }) => isOwn || !isRestricted(type));
    const ids = new Set(entries.map(({ id }) => id));
    const { duties, log } = this.service;
    return {
      matter,
      rows: arrivals.filter(({ entry }) => entry && ids.has(entry.id)).map((a) => this.rowOf(a)),
      entries,
      items: await this.dutiesOf({ matter, entries }, isOwn ? log : undefined),
      open: openCommands(duties, { caseId: undefined, entries, log }),
    };
  }

  private rowOf(arrival: Arrival) {
    return timelineRow(this.ledger.incarnation, this.tail.illustrated, arrival);
  }

  private async find(id: string): Promise<Matter> {
    const isOfReports = reporting.some((party) => reportsOf(party) === id);
    const found = isOfReports ? await this.matters.read(id) : await this.matters.find(id);
    if (!found) throw new Problem(404, 'matter-not-found');
    return found;
  }

  private async dutiesOf(
    { matter, entries }: Pick<Matter, 'matter' | 'entries'>,
    reader: string | undefined,
  ) {
    const at = new Date().toISOString();
    const rules = await this.book.now();
    const party = reporting.find((one) => reportsOf(one) === matter);
    const items = party
      ? reportsDue(party, entries, rules.now, at)
      : obligationsOf(entries, rules.at, at, reader);
    return [...items].sort(inWorkOrder);
  }
}
