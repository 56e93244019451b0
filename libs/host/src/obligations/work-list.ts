import type { DataSource, SelectQueryBuilder } from 'typeorm';
import { findUnit } from '#codes';
import type { Actor } from '#kernel';
import type { Rules } from '#regulation';
import type { Place } from '../routes/paging.js';
import { URGENCIES, URGENCY } from './as-of.js';
import { minutesOf, passingBy } from './passing.js';
import { Obligation } from './row.js';

export const TABS = ['mine', 'unit', 'no-unit', 'others', 'done-today'] as const;
export type Tab = (typeof TABS)[number];

/** Who asks, and when: `here` is the unit that has by now what the officer's own had; `leads`: the shift of it. */
export type Asker = Readonly<{
  actor: Actor;
  leads: boolean;
  at: Date;
  day: string;
  here: string;
  rules: Rules;
}>;

/** How many duties a tab has, by their group. */
export type Groups = Readonly<Record<string, number>>;

const URGENCY_NOW = URGENCY.replaceAll('$1', ':at');
const PLACE = `array_position(array[:...urgencies], ${URGENCY_NOW})`;

// As `inWorkOrder` has it: what ends, by its end; everything else by how long it has waited. What is done, by when it was.
const MOMENT = `coalesce(case when ${URGENCY_NOW} in ('late', 'today', 'coming') then o.ends_at end, o.since)`;

// What no unit is known for is the ministry's own: it stands with its central unit, and apart for all others.
const OF_UNIT = `o.party = :agency and (o.unit in (:...units) or (o.unit is null and :isMinistry))`;

// Whoever has a part in what is a danger by now, such as the giver of a person who did not arrive, has it before them.
const HAS_PART = `(o.item->'cooperating' @> :told::jsonb or o.item->'also' @> :told::jsonb)`;
const IN_DANGER = 'o.danger_from <= :at';

const MINE = `o.is_open and o.holder = :holder`;

// What nobody of the unit took in time is the shift leader's own.
const PASSED = `o.is_open and ${OF_UNIT} and o.holder is null
  and o.since <= case when ${URGENCY_NOW} in ('danger', 'at-once') then :urgentBefore::timestamptz else :otherBefore::timestamptz end`;

const WHERE: Readonly<Record<Tab, string>> = {
  mine: MINE,
  unit: `o.is_open and ((${OF_UNIT}) or (${IN_DANGER} and ${HAS_PART}))`,
  'no-unit': 'o.is_open and o.party = :agency and o.unit is null',
  others: `o.is_open and (${OF_UNIT}) is not true and (${IN_DANGER}) is not true and ${HAS_PART}`,
  'done-today': `not o.is_open and o.met_at >= :today and ${OF_UNIT}`,
};

const isMinistry = (unit: string, agency: string): boolean =>
  findUnit(unit)?.roles.some((role) => role === `${agency}-ministry`) ?? false;

const whereOf = (tab: Tab, leads: boolean) =>
  tab === 'mine' && leads ? `(${MINE}) or (${PASSED})` : WHERE[tab];

/** The lists of one officer, counted and read in the database, however long they are. */
export class WorkList {
  constructor(
    private readonly source: DataSource,
    private readonly asker: Asker,
  ) {}

  /** The rows of a tab at a place and one more, in the order of what comes first. */
  page(tab: Tab, { from, limit }: Place): Promise<Obligation[]> {
    return this.rowsOf(tab)
      .addSelect(tab === 'done-today' ? '0' : PLACE, 'place')
      .addSelect(tab === 'done-today' ? 'o.met_at' : MOMENT, 'moment')
      .orderBy('place')
      .addOrderBy('moment')
      .addOrderBy('o.key')
      .addOrderBy('o.caseId')
      .offset(from)
      .limit(limit + 1)
      .getMany();
  }

  /** Every row of a tab, by its group. */
  async count(tab: Tab): Promise<Groups> {
    const rows = await this.rowsOf(tab)
      .select(tab === 'done-today' ? `'done'` : URGENCY_NOW, 'urgency')
      .addSelect('count(*)::int', 'n')
      .groupBy('1')
      .getRawMany<{ urgency: string; n: number }>();
    return Object.fromEntries(rows.map(({ urgency, n }) => [urgency, n]));
  }

  /** At-once notices to the unit that nobody there had opened by then: how many, and since when. */
  async countUnseen(before: Date): Promise<{ unseen: number; since: string | null }> {
    const found = await this.rowsOf('unit')
      .andWhere(`o.rule = 'PR-NOTICE' and o.unit is not null and o.since <= :before`, { before })
      .select('count(*)::int', 'unseen')
      .addSelect('min(o.since)', 'since')
      .getRawOne<{ unseen: number; since: string | null }>();
    return found ?? { unseen: 0, since: null };
  }

  private rowsOf(tab: Tab): SelectQueryBuilder<Obligation> {
    const { actor, leads, at, day, here } = this.asker;
    const { agency, unit, officer } = actor;
    return this.source
      .getRepository(Obligation)
      .createQueryBuilder('o')
      .where(`(${whereOf(tab, leads)})`, {
        ...{ agency, units: [unit, here], holder: `${unit}#${officer}` },
        ...{ isMinistry: isMinistry(here, agency), at, urgencies: URGENCIES },
        ...this.passedBefore(),
        today: `${day}T00:00:00+07:00`,
        told: JSON.stringify([{ unit: here }]),
      });
  }

  /** What nobody took since then has passed; null: nothing passes, for no ministry has said after how long. */
  private passedBefore() {
    const { at, rules } = this.asker;
    const { urgent, other } = passingBy(rules, at);
    const before = (minutes: number | undefined) =>
      minutes === undefined ? null : new Date(at.getTime() - minutes * 60_000);
    return { urgentBefore: before(urgent), otherBefore: before(other) };
  }
}

/** After how many minutes an unseen notice alerts the unit, as an instant before now; undefined: never. */
export function alertsBefore({ rules, at }: Asker): Date | undefined {
  const minutes = minutesOf(rules, 'notice.alert-after', at);
  return minutes === undefined ? undefined : new Date(at.getTime() - minutes * 60_000);
}
