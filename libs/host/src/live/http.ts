import {
  applyDecorators,
  Controller,
  Get,
  Headers,
  Query,
  Res,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { Response } from 'express';
import { Ledger, readNewest } from '#ledger';
import { Allow } from '../routes/allow.js';
import { IsOwn } from '../routes/by.js';
import { limitOf, orderOf, Paged, pageOf } from '../routes/paging.js';
import { filterOf, fits, type TimelineQuery } from './filter.js';
import { EventStream } from './sse.js';
import { Tail } from './tail.js';
import { openedHere, timelineRow } from './timeline-row.js';
import { Watchers } from './watchers.js';

const Filtered = () =>
  applyDecorators(
    ...['ministry', 'duty', 'province', 'case'].map((name) => ApiQuery({ name, type: String })),
  );

/** The shared timeline: as a list, newest first, and live. */
@Controller('timeline')
export class TimelineHttp implements BeforeApplicationShutdown {
  constructor(
    private readonly ledger: Ledger,
    private readonly tail: Tail,
    private readonly watchers: Watchers,
  ) {}

  @Get()
  @Filtered()
  @Paged()
  @Allow.readers()
  async listTimeline(
    @Query() query: TimelineQuery & { after?: string; limit?: string },
    @IsOwn() isOwn: boolean,
  ) {
    const limit = limitOf(query.limit);
    const below = orderOf(query.after?.split(':').at(-1), Number.MAX_SAFE_INTEGER);
    // Told before reading: whoever goes on live from here misses nothing, and may see a row twice.
    const upTo = this.orderOf(this.tail.upTo - 1);
    const filter = filterOf(query, isOwn);
    const rows = await readNewest(this.ledger.db, below, limit + 1, filter);
    const { incarnation, opener } = this.ledger;
    const show = (row: (typeof rows)[number]) =>
      timelineRow(incarnation, this.tail.illustrated, isOwn ? openedHere(row, opener) : row);
    const page = pageOf(rows, limit, show, (row) => this.orderOf(row.localOrder));
    return { ...page, items: page.items.filter((row) => fits(filter, row)), upTo };
  }

  /**
   * Server-sent events: `item` with `id` = incarnation and local order; a client that returns with `Last-Event-ID` gets
   * exactly what it missed, then `caught-up`; `reset` where the local order is another one since a restore.
   */
  @Get('stream')
  @Filtered()
  @ApiQuery({ name: 'lastEventId', type: String })
  @Allow.readers()
  async streamTimeline(
    @Query() query: TimelineQuery & { lastEventId?: string },
    @Headers('last-event-id') header: string | undefined,
    @Res() response: Response,
    @IsOwn() isOwn: boolean,
  ): Promise<void> {
    const filter = filterOf(query, isOwn);
    const stream = new EventStream(response);
    const from = await this.begin(stream, header ?? query.lastEventId);
    await this.watchers.follow(stream, from, filter);
  }

  beforeApplicationShutdown(): void {
    this.watchers.end();
  }

  private orderOf(localOrder: number): string {
    return `${this.ledger.incarnation}:${String(localOrder)}`;
  }

  private async begin(stream: EventStream, last: string | undefined): Promise<number> {
    const [incarnation, order] = (last ?? '').split(':');
    if (last === undefined || last === '') return this.tail.upTo;
    const known = Number(order);
    if (incarnation === this.ledger.incarnation && Number.isSafeInteger(known)) return known + 1;
    await stream.send('reset', { incarnation: this.ledger.incarnation });
    return this.tail.upTo;
  }
}
