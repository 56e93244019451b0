import { caseOf } from '#case-file';
import { findUnit } from '#codes';
import type { Entry } from '#contracts';
import {
  obligationsOf,
  reportsDue,
  reportsOf,
  reporting,
  type ObligationItem,
  type Rules,
  type RulesAt,
} from '#regulation';
import type { Obligation } from './row.js';

/** Who took a duty in hand last, where nobody passed it on since. */
function holderOf(history: readonly Entry[], key: string): string | null {
  const last = history.findLast(
    ({ type, data }) =>
      (type === 'DutyTaken' || type === 'DutyPassed') &&
      (data as Readonly<{ obligation: string }>).obligation === key,
  );
  return last?.type === 'DutyTaken' ? last.actor : null;
}

const kindOf = ({ urgency, end }: ObligationItem) =>
  urgency === 'at-once' ? 'at-once' : end ? 'limit' : 'no-limit';

/** Who has a duty, and where: the unit that holds it, else the one that the law names. */
function placeOf({ heldBy, lead }: ObligationItem) {
  const unit = heldBy ?? lead.unit ?? null;
  const province = (unit && findUnit(unit)?.province) ?? null;
  return { party: lead.party ?? null, unit, province };
}

/** From when on what is due, late, a danger, or was done. */
const timesOf = ({ since, end, lateFrom, dangerFrom, metAt }: ObligationItem) => ({
  ...{ since, endsAt: end?.counted ?? null, lateFrom: lateFrom ?? null },
  ...{ dangerFrom: dangerFrom ?? null, metAt: metAt ?? null },
});

type Now = Readonly<{ rulesAt: RulesAt; rules: Rules; log: string; at: string }>;

/** The duties of a case, or of a matter that has none, by its id, as rows of the list, as of now. */
export function rowsOf(
  about: string,
  history: readonly Entry[],
  { rulesAt, rules, log, at }: Now,
): readonly Obligation[] {
  const party = reporting.find((one) => reportsOf(one) === about);
  const items = party
    ? reportsDue(party, history, rules, at)
    : obligationsOf(history, rulesAt, at, log);
  const localNumber = caseOf(history).course.opened?.localNumber ?? null;
  return items.map((item) => {
    const isOpen = item.urgency !== 'done';
    return {
      ...{ caseId: about, key: item.key, rule: item.rule, item, localNumber, isOpen },
      ...placeOf(item),
      ...timesOf(item),
      holder: holderOf(history, item.key),
      kind: kindOf(item),
      unseen: item.given !== undefined && isOpen,
      workedOutAt: at,
    };
  });
}
