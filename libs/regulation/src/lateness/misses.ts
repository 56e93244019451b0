import { isRestricted, type Entry, type Published } from '#contracts';
import type { RulesAt } from '../changes/rules.js';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';

type Missed = Entry<Published<'DeadlineMissed'>>;

/** What everybody may read: what is said in the open follows from it alone. */
export const inTheOpen = (history: readonly Entry[]): readonly Entry[] =>
  history.filter(({ type }) => !isRestricted(type));

const AFTER_MS = 1;

/**
 * A case as it was at moments of its past, by what is known of it now: what had happened by then. Each moment is worked out
 * once.
 */
export class Past {
  private readonly moments = new Map<number, ReadonlyMap<string, ObligationItem>>();

  /** `history`: what everybody may read of a case. */
  constructor(
    readonly history: readonly Entry[],
    private readonly rulesAt: RulesAt,
  ) {}

  /** A duty as it was when a moment had just passed. */
  findDuty(key: string, moment: string): ObligationItem | undefined {
    const at = Date.parse(moment) + AFTER_MS;
    const known = this.moments.get(at) ?? this.workOut(at);
    this.moments.set(at, known);
    return known.get(key);
  }

  private workOut(at: number): ReadonlyMap<string, ObligationItem> {
    const happened = this.history.filter(({ occurredAt }) => Date.parse(occurredAt) <= at);
    const items = obligationsOf(happened, this.rulesAt, new Date(at).toISOString());
    return new Map(items.map((item) => [item.key, item]));
  }
}

/** Whether a party had a duty and did not do it by `end`, which every reading of its limit let pass at `moment`. */
export function wasMissed(
  past: Past,
  {
    party,
    obligation,
    end,
    moment,
  }: Readonly<Record<'party' | 'obligation' | 'end' | 'moment', string>>,
): boolean {
  const item = past.findDuty(obligation, moment);
  if (item?.lead.party !== party || item.end?.counted !== end) return false;
  return item.state === 'late' || item.metLate === true;
}

/** Whether the record of a missed deadline is right, judged by when things happened: paper may show that it is not. */
export const holds = (past: Past, { publisher, occurredAt, data }: Missed): boolean =>
  wasMissed(past, { ...data, party: publisher, moment: occurredAt });
