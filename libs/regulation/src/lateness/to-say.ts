import type { Entry, Published } from '#contracts';
import { findParameter, type Rules, type RulesAt } from '../changes/rules.js';
import type { ObligationItem } from '../duties/item.js';
import { movesDue } from '../duties/moves.js';
import { workOut, type WorkedOut } from '../duties/obligations-of.js';
import { dayOf } from '../regimes.js';
import type { ParameterValue } from '../rules/parameters.js';
import { holds, inTheOpen, Past, wasMissed } from './misses.js';

/**
 * What a service has to say by itself of a duty that its party leads: from `from` on, where nothing happens before. `occurredAt`:
 * a deadline was missed when its last reading passed; all else happens when it is said.
 */
export type ToSay = Readonly<{
  obligation: string;
  from: string;
  occurredAt: string;
  event: Published<'DeadlineMissed' | 'DeadlineMissWithdrawn' | 'DeadlineMoved'>;
}>;

/** Whose sayings, when, and by which rules: those that each entry knew, and those of now. */
type Asked = Readonly<{ rulesAt: RulesAt; now: Rules; at: string; log: string }>;

type Missed = Entry<Published<'DeadlineMissed'>>;
type Said = Readonly<{ misses: readonly Missed[]; withdrawn: ReadonlySet<string> }>;

const HOURS: Readonly<Record<NonNullable<ParameterValue['unit']>, number>> = {
  minutes: 1 / 60,
  hours: 1,
  'calendar-days': 24,
  'working-days': 24,
  months: 30 * 24,
};

/** Until when more paper is waited for: so long after the last entry that was recorded late from paper. */
function waitedUntil(history: readonly Entry[], { now, at }: Asked): number {
  const { amount = 24, unit = 'hours' } =
    findParameter(now, 'lateness.after-paper', dayOf(at))?.value ?? {};
  const papers = history.filter(({ recordedFrom }) => recordedFrom === 'paper');
  const last = papers.reduce((most, { time }) => Math.max(most, Date.parse(time)), -Infinity);
  return last + amount * HOURS[unit] * 3_600_000;
}

const isMiss = (entry: Entry): entry is Missed => entry.known && entry.type === 'DeadlineMissed';

function saidIn(history: readonly Entry[]): Said {
  const misses = history.filter(isMiss);
  const by = new Map(misses.map(({ id, publisher }) => [id, publisher]));
  const withdrawn = history.flatMap(({ type, data, publisher }) => {
    if (type !== 'DeadlineMissWithdrawn') return [];
    const { missed } = data;
    return by.get(missed) === publisher ? [missed] : [];
  });
  return { misses, withdrawn: new Set(withdrawn) };
}

/** Once for each end: said by oneself before, also where it was taken back; or by another, where it was not. */
const isSaid = ({ misses, withdrawn }: Said, key: string, end: string, log: string): boolean =>
  misses.some(
    ({ id, publisher, data }) =>
      data.obligation === key &&
      Date.parse(data.end) === Date.parse(end) &&
      (publisher === log || !withdrawn.has(id)),
  );

/** Whether a duty that is over may have been late before; the past tells for sure. */
const mayHaveBeenLate = (item: ObligationItem, history: readonly Entry[]): boolean => {
  if (item.state === 'met') return item.metLate === true;
  if (item.state !== 'cancelled') return true;
  const over = history.find(({ id }) => id === item.cancelledBy)?.occurredAt ?? '';
  return Date.parse(over) > Date.parse(item.lateFrom ?? over);
};

type Judging = Readonly<{ past: Past; said: Said; waited: number }>;

/** That a deadline was missed, or will be where nothing happens. */
function missOf(item: ObligationItem, { past, said, waited }: Judging, asked: Asked): ToSay[] {
  const { key, end, lateFrom, lead } = item;
  const { log, at } = asked;
  if (lead.party !== log || !end || lateFrom === undefined) return [];
  if (isSaid(said, key, end.counted, log) || !mayHaveBeenLate(item, past.history)) return [];
  const isPast = Date.parse(lateFrom) < Date.parse(at);
  const miss = { obligation: key, end: end.counted };
  if (isPast && !wasMissed(past, { ...miss, party: log, moment: lateFrom })) return [];
  const from = new Date(Math.max(Date.parse(lateFrom), waited)).toISOString();
  return [
    { obligation: key, from, occurredAt: lateFrom, event: { type: 'DeadlineMissed', data: miss } },
  ];
}

/** That a deadline was kept after all. */
const withdrawalsOf = ({ past, said }: Judging, { log, at }: Asked): ToSay[] =>
  said.misses
    .filter(({ id, publisher }) => publisher === log && !said.withdrawn.has(id))
    .filter((miss) => !holds(past, miss))
    .map(({ id, data: { obligation } }) => ({
      ...{ obligation, from: at, occurredAt: at },
      event: { type: 'DeadlineMissWithdrawn', data: { missed: id } },
    }));

const isOpen = ({ state }: ObligationItem) => state === 'open' || state === 'waiting-for-parameter';

/** That changes of the rules moved the deadline of an open duty. */
function movesOf(
  { item, moved }: WorkedOut,
  acts: Parameters<typeof movesDue>[1]['acts'],
  { now, at, log }: Asked,
): ToSay[] {
  if (!isOpen(item) || item.practice || item.lead.party !== log) return [];
  return movesDue(moved, { acts, now, at, day: dayOf(at) }).map((move) => ({
    ...{ obligation: item.key, from: at, occurredAt: at },
    event: { type: 'DeadlineMoved', data: { obligation: item.key, ...move } },
  }));
}

const isOfOpenEntries = ({ moved }: WorkedOut) => !moved.begun.rule.when.restricted;

/** The duties of a case as everybody may know them; made anew where restricted entries had a part in them. */
function openDuties(history: readonly Entry[], { rulesAt, at }: Asked, worked: Duties | undefined) {
  const open = inTheOpen(history);
  const isSame = worked && open.length === history.length;
  const { acts, duties } = isSame ? worked : workOut(open, rulesAt, at);
  return { open, acts, duties: duties.filter(isOfOpenEntries) };
}

type Duties = ReturnType<typeof workOut>;

/**
 * What a party has to say of the deadlines of a case that is its own: which it missed, each end once, and when that is due to be
 * said; which of those it kept after all; which a change of the rules moved while they were open. It follows from what
 * everybody may read: of a duty that restricted entries begin or meet nothing is said. `worked`: the duties of the same
 * entries at the same moment, where they are at hand.
 */
export function toSay(history: readonly Entry[], asked: Asked, worked?: Duties): readonly ToSay[] {
  const { open, acts, duties } = openDuties(history, asked, worked);
  const judging: Judging = {
    past: new Past(open, asked.rulesAt),
    said: saidIn(open),
    waited: waitedUntil(open, asked),
  };
  return [
    ...duties.flatMap(({ item }) => missOf(item, judging, asked)),
    ...withdrawalsOf(judging, asked),
    ...duties.flatMap((duty) => movesOf(duty, acts, asked)),
  ];
}
