import type { Entry } from '#contracts';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import type { RulesAt } from './rules.js';

/**
 * A duty that a change of the rules would make due, late, ended or routed differently. `moves`: its deadline runs now, and would then
 * move by an entry of its party.
 */
export type Difference = Readonly<{
  caseId: string;
  key: string;
  before: ObligationItem | undefined;
  after: ObligationItem | undefined;
  what: readonly ('due' | 'late' | 'route' | 'appears' | 'disappears' | 'moves')[];
}>;

/** The entries of a case, or of a matter by the id of its first entry. */
export type TriedCase = Readonly<{ caseId: string; history: readonly Entry[] }>;

const routeOf = ({ lead, cooperating }: ObligationItem): string =>
  [lead, ...cooperating].map(({ party, unit, role }) => unit ?? role ?? party).join(',');

const isLate = ({ state, metLate }: ObligationItem) => state === 'late' || metLate === true;

/** Whether a running deadline gets another end, that is still to come: no change moves one into the past. */
const moves = (before: ObligationItem, after: ObligationItem, at: string): boolean =>
  (before.state === 'open' || before.state === 'waiting-for-parameter') &&
  before.practice !== true &&
  after.end !== undefined &&
  after.end.counted !== before.end?.counted &&
  Date.parse(after.end.counted) > Date.parse(at);

function whatDiffers(
  before: ObligationItem | undefined,
  after: ObligationItem | undefined,
  at: string,
): Difference['what'] {
  if (!before) return ['appears'];
  if (!after) return ['disappears'];
  return [
    ...(before.end?.counted === after.end?.counted ? [] : (['due'] as const)),
    ...(moves(before, after, at) ? (['moves'] as const) : []),
    ...(isLate(before) === isLate(after) ? [] : (['late'] as const)),
    ...(routeOf(before) === routeOf(after) ? [] : (['route'] as const)),
  ];
}

/** What cases would look like under changed rules, as of `at`: only the duties that would differ, by case and key. */
export function dryRun(
  cases: readonly TriedCase[],
  rules: Readonly<{ now: RulesAt; changed: RulesAt }>,
  at: string,
  reader?: string,
): readonly Difference[] {
  return cases.flatMap(({ caseId, history }) => {
    const before = new Map(
      obligationsOf(history, rules.now, at, reader).map((item) => [item.key, item]),
    );
    const after = new Map(
      obligationsOf(history, rules.changed, at, reader).map((item) => [item.key, item]),
    );
    return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((key) => {
      const [one, other] = [before.get(key), after.get(key)];
      const what = whatDiffers(one, other, at);
      return what.length === 0 ? [] : [{ caseId, key, before: one, after: other, what }];
    });
  });
}
