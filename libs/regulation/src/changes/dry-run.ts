import type { Entry } from '#contracts';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import type { RulesAt } from './rules.js';

/** A duty that a change of the rules would make due, late, ended or routed differently. */
export type Difference = Readonly<{
  caseId: string;
  key: string;
  before: ObligationItem | undefined;
  after: ObligationItem | undefined;
  what: readonly ('due' | 'late' | 'route' | 'appears' | 'disappears')[];
}>;

/** The entries of a case, or of a matter by the id of its first entry. */
export type TriedCase = Readonly<{ caseId: string; history: readonly Entry[] }>;

const routeOf = ({ lead, cooperating }: ObligationItem): string =>
  [lead, ...cooperating].map(({ party, unit, role }) => unit ?? role ?? party).join(',');

const isLate = ({ state, metLate }: ObligationItem) => state === 'late' || metLate === true;

function whatDiffers(
  before: ObligationItem | undefined,
  after: ObligationItem | undefined,
): Difference['what'] {
  if (!before) return ['appears'];
  if (!after) return ['disappears'];
  return [
    ...(before.end?.counted === after.end?.counted ? [] : (['due'] as const)),
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
      const what = whatDiffers(one, other);
      return what.length === 0 ? [] : [{ caseId, key, before: one, after: other, what }];
    });
  });
}
