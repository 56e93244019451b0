import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { agenciesOf, dayOf, inWorkOrder, unitOn } from '#regulation';
import { Freshness } from '../operations/freshness.js';
import { checkedQuery } from '../regulation/checked-query.js';
import { Allow } from '../routes/allow.js';
import { Asking } from '../routes/by.js';
import { limitOf, orderOf, pageOf } from '../routes/paging.js';
import { RulesBook } from '../rules/book.js';
import { itemAsOf } from './as-of.js';
import { aboutOf, Obligation } from './row.js';

const TABS = ['mine', 'unit', 'others', 'done-today'] as const;
type Tab = (typeof TABS)[number];
type Now = Readonly<{ day: string; here: string }>;

// Whoever waits longer than so many duties reads the rest when those are done.
const LOOKED_AT = 2_000;

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
  @ApiQuery({ name: 'after', type: String })
  @ApiQuery({ name: 'limit', type: Number })
  async listWork(
    @Asking() actor: Actor,
    @Query() asked: Readonly<Record<string, string | undefined>>,
  ) {
    const checks = { tab: (value: string) => TABS.some((one) => one === value) };
    const tab = (checkedQuery(asked, checks).tab ?? 'unit') as Tab;
    const limit = limitOf(asked.limit, 50, 500);
    const from = orderOf(asked.after, -1) + 1;
    const at = new Date();
    const now = await this.nowOf(actor, at);
    const found = await Promise.all(TABS.map((one) => this.rowsOf(one, actor, now)));
    const shown = (found[TABS.indexOf(tab)] ?? [])
      .map((row) => ({ row, item: itemAsOf(row, at) }))
      .sort((one, other) => inWorkOrder(one.item, other.item));
    const rows = shown.slice(from, from + limit + 1).map((one, i) => ({ ...one, at: from + i }));
    return {
      ...pageOf(rows, limit, workItem, (row) => String(row.at)),
      counts: {
        tabs: Object.fromEntries(TABS.map((one, i) => [one, found[i]?.length ?? 0])),
        urgency: countsOf(shown.map(({ item }) => item.urgency)),
      },
      at: at.toISOString(),
      freshness: await this.freshness.read(),
    };
  }

  /** Today, and the unit that has by now what the officer's own had. */
  private async nowOf({ unit }: Actor, at: Date): Promise<Now> {
    const day = dayOf(at.toISOString());
    const agencies = agenciesOf((await this.book.now()).now);
    return { day, here: unitOn(unit, day, agencies)?.code ?? unit };
  }

  private rowsOf(tab: Tab, { agency, unit, officer }: Actor, now: Now): Promise<Obligation[]> {
    const { day, here } = now;
    const query = this.source
      .getRepository(Obligation)
      .createQueryBuilder('o')
      .where(WHERE[tab], {
        ...{ agency, here, units: [unit, here], holder: `${unit}#${officer}` },
        today: `${day}T00:00:00+07:00`,
        told: JSON.stringify([{ unit: here }]),
      })
      .orderBy('o.since')
      .limit(LOOKED_AT);
    return query.getMany();
  }
}

const OF_UNIT = 'o.party = :agency and (o.unit in (:...units) or o.unit is null)';
const WHERE: Readonly<Record<Tab, string>> = {
  mine: `o.is_open and o.holder = :holder`,
  unit: `o.is_open and ${OF_UNIT}`,
  others: `o.is_open and o.party is distinct from :agency and o.item->'cooperating' @> :told::jsonb`,
  'done-today': `not o.is_open and o.met_at >= :today and ${OF_UNIT}`,
};

const workItem = ({
  row,
  item,
}: Readonly<{ row: Obligation; item: ReturnType<typeof itemAsOf> }>) => ({
  ...item,
  ...aboutOf(row.caseId),
  ...{ localNumber: row.localNumber, holder: row.holder },
  place: { unit: row.unit, province: row.province },
});

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
