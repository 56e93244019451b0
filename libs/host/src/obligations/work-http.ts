import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { agenciesOf, dayOf, unitOn } from '#regulation';
import { Freshness } from '../operations/freshness.js';
import { checkedQuery } from '../regulation/checked-query.js';
import { Allow } from '../routes/allow.js';
import { Asking, LeadsShift } from '../routes/by.js';
import { Paged, pageAt, placeOf } from '../routes/paging.js';
import { RulesBook } from '../rules/book.js';
import { itemAsOf } from './as-of.js';
import { passesAt, passingBy, type Passing } from './passing.js';
import { aboutOf, type Obligation } from './row.js';
import { alertsBefore, TABS, WorkList, type Asker, type Groups, type Tab } from './work-list.js';

/** What an officer has to do: the duties of the unit on duty, in the order of what comes first. */
@Controller('work')
export class WorkHttp {
  constructor(
    private readonly source: DataSource,
    private readonly freshness: Freshness,
    private readonly book: RulesBook,
  ) {}

  @Get()
  @Allow('officer')
  @ApiQuery({ name: 'tab', enum: TABS })
  @Paged()
  async listWork(
    @Asking() actor: Actor,
    @LeadsShift() leads: boolean,
    @Query() asked: Readonly<Record<string, string | undefined>>,
  ) {
    const checks = { tab: (value: string) => TABS.some((one) => one === value) };
    const tab = (checkedQuery(asked, checks).tab ?? 'unit') as Tab;
    const place = placeOf(asked);
    const asker = await this.askerOf(actor, leads);
    const { at, rules } = asker;
    const list = new WorkList(this.source, asker);
    const [rows, ...counts] = await Promise.all([
      list.page(tab, place),
      ...TABS.map((one) => list.count(one)),
    ]);
    const passing = passingBy(rules, at);
    return {
      ...pageAt(rows, place, (row) => workItem(row, at, passing)),
      counts: {
        tabs: Object.fromEntries(TABS.map((one, nth) => [one, sumOf(counts[nth])])),
        urgency: counts[TABS.indexOf(tab)] ?? {},
      },
      leads,
      at: at.toISOString(),
      freshness: await this.freshness.read(),
    };
  }

  /** At-once notices to the unit that nobody there has opened for a while: how many and since when, and not what they say. */
  @Get('alert')
  @Allow('officer')
  async readAlert(@Asking() actor: Actor) {
    const asker = await this.askerOf(actor, false);
    const before = alertsBefore(asker);
    if (before === undefined) return { unseen: 0, since: null };
    return new WorkList(this.source, asker).countUnseen(before);
  }

  /** Who asks, today, with the unit that has by now what the officer's own had. */
  private async askerOf(actor: Actor, leads: boolean): Promise<Asker> {
    const at = new Date();
    const day = dayOf(at.toISOString());
    const { now: rules } = await this.book.now();
    const here = unitOn(actor.unit, day, agenciesOf(rules))?.code ?? actor.unit;
    return { actor, leads, at, day, here, rules };
  }
}

const sumOf = (groups: Groups = {}): number => Object.values(groups).reduce((sum, n) => sum + n, 0);

function workItem(row: Obligation, at: Date, passing: Passing) {
  const passes = passesAt(row, passing, at);
  return {
    ...itemAsOf(row, at),
    ...(passes !== undefined && { passesAt: passes }),
    ...aboutOf(row.caseId),
    ...{ localNumber: row.localNumber, holder: row.holder },
    place: { unit: row.unit, province: row.province },
  };
}
