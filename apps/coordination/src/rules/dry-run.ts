import type { Entry } from '#contracts';
import {
  dryRun,
  rulesBook,
  rulesWith,
  type Difference,
  type RulesAt,
  type TriedCase,
} from '#regulation';
import type { Change } from './faults.js';

/** Earlier than every row of the rules: as if a change had always held. */
const ALWAYS = '1900-01-01';

/** What a dry run asks for: as of when, and from which day on the change is taken to have held. */
export type Trial = Readonly<{ change: Change; at: string; heldFrom?: string | undefined }>;

type BothRules = Readonly<{ now: RulesAt; changed: RulesAt }>;

// Who has a duty is asked on each day anew, so a succession moves what is open on its own day, and nothing before.
const sinceOf = ({ succession, effective }: Change): string => (succession ? effective : ALWAYS);

/** As of when a change shows: now, and a succession on its own day where that is still to come. */
export function shownAt({ succession, effective }: Change, now: string): string {
  const begins = `${effective}T00:00:00+07:00`;
  return succession && Date.parse(begins) > Date.parse(now) ? begins : now;
}

/** The rules as they are, and as the change would make them for every entry of the cases. */
export function rulesOfTrial(
  changes: readonly Entry[],
  { change, heldFrom = sinceOf(change) }: Trial,
): BothRules {
  const now = rulesBook(changes);
  return { now, changed: rulesWith(now, change, heldFrom) };
}

type Side = Difference['before'];
/** A duty as it stands by one of the two. */
const sideOf = (item: Side) =>
  item && {
    state: item.state,
    ...(item.metLate && { metLate: true as const }),
    ...(item.end && { end: item.end.counted }),
    lead: item.lead,
    cooperating: item.cooperating,
  };

/** A difference as the answer tells it. */
function toldOf({ caseId, key, what, before, after }: Difference) {
  const item = after ?? before;
  return {
    ...{ caseId, key, what },
    ...(item && { rule: item.rule, action: item.action, article: item.article, since: item.since }),
    before: sideOf(before) ?? null,
    after: sideOf(after) ?? null,
  };
}

export type ToldDifference = ReturnType<typeof toldOf>;

/** What of one case the change would make due, late or routed differently. */
export const tryOn = (one: TriedCase, rules: BothRules, at: string): readonly ToldDifference[] =>
  dryRun([one], rules, at, 'coordination').map(toldOf);
