import { Controller, Get, Query } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { agenciesOf, dayOf, inWorkOrder, unitOn, type Rules } from '#regulation';
import { Freshness } from '../operations/freshness.js';
import { checkedQuery } from '../regulation/checked-query.js';
import { Allow } from '../routes/allow.js';
import { Asking, LeadsShift } from '../routes/by.js';
import { Paged, pageAt, placeOf } from '../routes/paging.js';
import { RulesBook } from '../rules/book.js';
import { itemAsOf, URGENCIES, URGENCY } from './as-of.js';
import { hasPassed, minutesOf, passesAt, passingBy, type Passing } from './passing.js';
import { aboutOf, Obligation } from './row.js';

const TABS = ['mine', 'unit', 'others', 'done-today'] as const;
type Tab = (typeof TABS)[number];
type Shown = Readonly<{ row: Obligation; item: ReturnType<typeof itemAsOf> }>;
type Now = Readonly<{ at: Date; day: string; here: string; rules: Rules }>;

// Whoever waits longer than so many duties reads the rest when those are done.
const LOOKED_AT = 2_000;

// What comes first is looked at first, so that a danger is not behind what has merely waited longer.
const PLACE = `array_position(array[:...urgencies], ${URGENCY.replaceAll('$1', ':at')})`;

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
    const at = new Date();
    const now = await this.nowOf(actor, at);
    const passing = passingBy(now.rules, at);
    const lists = await Promise.all(TABS.map((one) => this.rowsOf(one, actor, now)));
    const found = leads ? withPassed(lists, passing, at) : lists;
    const shown = (found[TABS.indexOf(tab)] ?? [])
      .map((row) => ({ row, item: itemAsOf(row, at) }))
      .sort((one, other) => inWorkOrder(one.item, other.item));
    const show = (one: Shown) => workItem(one, passesAt(one.row, passing, at));
    return {
      ...pageAt(shown.slice(place.from), place, show),
      counts: {
        tabs: Object.fromEntries(TABS.map((one, i) => [one, found[i]?.length ?? 0])),
        urgency: countsOf(shown.map(({ item }) => item.urgency)),
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
    const at = new Date();
    const now = await this.nowOf(actor, at);
    const minutes = minutesOf(now.rules, 'notice.alert-after', at);
    if (minutes === undefined) return { unseen: 0, since: null };
    const rows = await this.rowsOf('unit', actor, now);
    const before = new Date(at.getTime() - minutes * 60_000);
    const unseen = rows.filter(
      ({ rule, since, unit }) => rule === 'PR-NOTICE' && unit !== null && new Date(since) <= before,
    );
    return { unseen: unseen.length, since: unseen[0]?.since ?? null };
  }

  /** Today, and the unit that has by now what the officer's own had. */
  private async nowOf({ unit }: Actor, at: Date): Promise<Now> {
    const day = dayOf(at.toISOString());
    const { now: rules } = await this.book.now();
    return { at, day, rules, here: unitOn(unit, day, agenciesOf(rules))?.code ?? unit };
  }

  private rowsOf(tab: Tab, { agency, unit, officer }: Actor, now: Now): Promise<Obligation[]> {
    const { at, day, here } = now;
    const query = this.source
      .getRepository(Obligation)
      .createQueryBuilder('o')
      .where(WHERE[tab], {
        ...{ agency, here, units: [unit, here], holder: `${unit}#${officer}` },
        today: `${day}T00:00:00+07:00`,
        told: JSON.stringify([{ unit: here }]),
      })
      .addSelect(PLACE, 'place')
      .setParameters({ at, urgencies: URGENCIES })
      .orderBy('place')
      .addOrderBy('o.since')
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

/** What nobody of the unit took in time is the shift leader's own. */
const withPassed = (lists: readonly Obligation[][], passing: Passing, at: Date): Obligation[][] => {
  const [mine = [], unit = [], ...others] = lists;
  return [[...mine, ...unit.filter((row) => hasPassed(row, passing, at))], unit, ...others];
};

const workItem = ({ row, item }: Shown, passes: string | undefined) => ({
  ...item,
  ...(passes !== undefined && { passesAt: passes }),
  ...aboutOf(row.caseId),
  ...{ localNumber: row.localNumber, holder: row.holder },
  place: { unit: row.unit, province: row.province },
});

function countsOf(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
