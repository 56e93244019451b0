import type { Entry } from '#contracts';
import { Refused } from '#kernel';
import { setLimit, SURE } from '../changes/limit-set.js';
import { findParameter, lawOn } from '../changes/rules.js';
import { endsOf, isLate, type Ends } from '../deadlines/ends.js';
import { daysThrough, type DayInCount } from '../deadlines/day-list.js';
import type { Happened, Law } from '../deadlines/told.js';
import type { Pause } from '../deadlines/pauses.js';
import { dayOf } from '../regimes.js';
import { extensionName, limitName } from '../rules/parameters.js';
import type { Limit } from '../rules/types.js';
import type { Acts } from './acts.js';
import type { End } from './item.js';
import { dataOf, type Step } from './order.js';
import { fits } from './patterns.js';
import type { Begun } from './triggers.js';

/** Until when a duty is due. `binding`: the limit is quoted, paraphrased or confirmed, so that one can be late. */
export type Due = Readonly<{
  limit: Limit;
  binding: boolean;
  end?: End;
  /** What every reading of a binding limit ends by. */
  lateFrom?: string;
  isLateAt: (at: string) => boolean;
}>;

/** How long an extension may be, where the law lets it be and says no length: what a ministry set, or as long as it says. */
function withExtension(limit: Limit, { rule, rules, trigger }: Begun): Limit {
  if (limit.kind !== 'within' || !limit.extension || limit.extension.by || limit.extension.inAll)
    return limit;
  const { amount, unit } = findParameter(rules, extensionName(rule.id), trigger.day)?.value ?? {};
  if (amount === undefined || unit === undefined || unit === 'minutes') return limit;
  return { ...limit, extension: { ...limit.extension, by: { amount, unit } } };
}

/** By the reading of a stay that crosses the change of regimes, the limit of the row that goes on with it. */
function acrossRegimes(limit: Limit, { rule, rules, trigger }: Begun): Limit {
  const next = rule.when.continuedBy;
  if (next === undefined || lawOn(rules, trigger.day).readings.stayAcrossRegimes === 'as-begun')
    return limit;
  const goesOn = rules.obligations.find(({ id }) => id === next);
  const ends = endsOf(limit, trigger.entry.occurredAt, lawOn(rules, trigger.day));
  const isThereThen = ends !== undefined && dayOf(ends.counted) > (goesOn?.validFrom ?? '');
  return goesOn && isThereThen ? goesOn.limit : limit;
}

/** The limit of a duty, and whether two persons confirmed it where its row leaves it open. */
function limitOf(begun: Begun): { limit: Limit; confirmed: boolean } {
  const { rule, rules, trigger } = begun;
  const special = rule.when.limits?.find(({ where }) => fits(where, trigger.entry));
  const limit = withExtension(acrossRegimes(special?.limit ?? rule.limit, begun), begun);
  if (SURE.test(rule.limitConfidence)) return { limit, confirmed: false };
  const set = findParameter(rules, limitName(rule.id), trigger.day);
  const other = setLimit(limit, set);
  return other ? { limit: other, confirmed: set?.confirmed === true } : { limit, confirmed: false };
}

const named = (about: readonly Step[], ...names: string[]) =>
  about.filter(({ entry }) => names.includes(entry.type));

/** A pause that no paper says began earlier begins when it is recorded: what was late by then stays late. */
const standsFrom = ({ occurredAt, time, recordedFrom }: Entry): string =>
  recordedFrom === 'paper' || Date.parse(time) < Date.parse(occurredAt) ? occurredAt : time;

/** The time in which a duty stood still; what still stands does so until `at`. */
function pausesOf(about: readonly Step[], at: string): Pause[] {
  const pauses: { from: string; to: string; reason?: string }[] = [];
  let open: { from: string; to: string; reason?: string } | undefined;
  for (const { entry } of named(about, 'DeadlinePaused', 'DeadlineResumed')) {
    if (entry.type === 'DeadlineResumed') {
      if (open) open.to = entry.occurredAt;
      open = undefined;
    } else if (!open) {
      open = { from: standsFrom(entry), to: at, reason: String(dataOf(entry).reason) };
      pauses.push(open);
    }
  }
  return pauses.filter(({ from, to }) => Date.parse(from) < Date.parse(to));
}

function happenedTo(begun: Begun, acts: Acts, at: string): Happened {
  const { key, rule, trigger } = begun;
  const about = acts.about(key);
  const longer = (rule.when.extendedBy ?? []).flatMap((pattern) =>
    acts.meant(pattern, trigger, false),
  );
  const until = [...longer, ...named(about, 'DeadlineExtended')]
    .map(({ entry }) => dataOf(entry).until)
    .filter((day) => typeof day === 'string')
    .reduce<string | undefined>((most, day) => (most && most > day ? most : day), undefined);
  return {
    ...(until !== undefined && { extension: { until } }),
    pauses: pausesOf(about, at),
  };
}

type Reckoning<T> = (limit: Limit, start: string, law: Law, happened: Happened) => T;

/** What a limit counts from: when the trigger happened, or what a field of it names. */
function startOf({ rule, trigger }: Begun): string {
  const { from } = rule.when;
  const start = from === undefined ? undefined : dataOf(trigger.entry)[from];
  return typeof start === 'string' ? start : trigger.entry.occurredAt;
}

/** Reckons with an extension as far as its limit lets it be; one that goes beyond it does not count. */
function reckon<T>(begun: Begun, limit: Limit, happened: Happened, by: Reckoning<T>): T {
  const { rules, trigger } = begun;
  const began = startOf(begun);
  const law = lawOn(rules, trigger.day);
  try {
    return by(limit, began, law, happened);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { pauses = [] } = happened;
    return by(limit, began, law, { pauses });
  }
}

/**
 * Reckons a duty with an extension to the end of a day, as if it were granted.
 * @throws {Refused} where its limit is binding and does not let that be
 */
export function extendedUntil(begun: Begun, acts: Acts, until: string, at: string): void {
  const { limit, confirmed } = limitOf(begun);
  const { rule, rules, trigger } = begun;
  const isSure = SURE.test(rule.limitConfidence) || confirmed;
  if (rule.regime === 'practice' || !isSure) return;
  const { pauses = [] } = happenedTo(begun, acts, at);
  endsOf(limit, startOf(begun), lawOn(rules, trigger.day), { pauses, extension: { until } });
}

const moved = (end: string, ends: Ends): Ends => ({
  ...ends,
  counted: end,
  ifMoved: end,
  ifNotMoved: end,
  latest: end,
});

/** The days through which a duty's limit runs; none where it has no length. */
export const daysOfDuty = (begun: Begun, acts: Acts, at: string): readonly DayInCount[] =>
  reckon(begun, limitOf(begun).limit, happenedTo(begun, acts, at), daysThrough);

/**
 * When a duty is due by the rules that it has, its extensions and pauses; `stated` is an end that was moved by a change
 * which is not known here.
 */
export function dueOf(begun: Begun, acts: Acts, at: string, stated?: string): Due {
  const { limit, confirmed } = limitOf(begun);
  const { rule } = begun;
  const binding = rule.regime !== 'practice' && (confirmed || SURE.test(rule.limitConfidence));
  const reckoned = reckon(begun, limit, happenedTo(begun, acts, at), endsOf);
  if (!reckoned) return { limit, binding, isLateAt: () => false };
  const ends = stated === undefined ? reckoned : moved(stated, reckoned);
  const { counted, ifMoved, ifNotMoved, explanation, restsOnUnconfirmed } = ends;
  return {
    limit,
    binding,
    ...(binding && { lateFrom: ends.latest }),
    end: { counted, ifMoved, ifNotMoved, explanation, restsOnUnconfirmed, confirmed },
    isLateAt: (moment) => isLate(ends, moment),
  };
}
