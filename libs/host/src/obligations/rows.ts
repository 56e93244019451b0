import { caseOf } from '#case-file';
import { findUnit } from '#codes';
import type { Entry } from '#contracts';
import {
  reportsDue,
  reportsOf,
  reporting,
  toSay,
  workOut,
  type ObligationItem,
  type Rules,
  type RulesAt,
  type ToSay,
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

const earliest = (sayings: readonly ToSay[]): string | null =>
  sayings.reduce<string | null>(
    (first, { from }) => (first !== null && Date.parse(first) <= Date.parse(from) ? first : from),
    null,
  );

/** What there is to say of a duty that is not there any more stands with the first. */
function sayingsOf(items: readonly ObligationItem[], sayings: readonly ToSay[]) {
  const keys = new Set(items.map(({ key }) => key));
  const isOf = (item: ObligationItem, nth: number) => (one: ToSay) =>
    one.obligation === item.key || (nth === 0 && !keys.has(one.obligation));
  return items.map((item, nth) => earliest(sayings.filter(isOf(item, nth))));
}

type Now = Readonly<{ rulesAt: RulesAt; rules: Rules; log: string; at: string }>;

/** The duties of a case or of a matter, and from when on there is something to say of each. */
function dutiesOf(history: readonly Entry[], { rulesAt, rules, log, at }: Now) {
  const worked = workOut(history, rulesAt, at, log);
  const items = worked.duties.map(({ item }) => item);
  const sayings = toSay(history, { rulesAt, now: rules, at, log }, worked);
  return { items, saysAt: sayingsOf(items, sayings) };
}

/** The duties of a case, or of a matter that has none, by its id, as rows of the list, as of now. */
export function rowsOf(about: string, history: readonly Entry[], now: Now): readonly Obligation[] {
  const { rules, at } = now;
  const party = reporting.find((one) => reportsOf(one) === about);
  const { items, saysAt } = party
    ? { items: reportsDue(party, history, rules, at), saysAt: [] }
    : dutiesOf(history, now);
  const localNumber = caseOf(history).course.opened?.localNumber ?? null;
  return items.map((item, nth) => {
    const isOpen = item.urgency !== 'done';
    return {
      ...{ caseId: about, key: item.key, rule: item.rule, item, localNumber, isOpen },
      ...placeOf(item),
      ...timesOf(item),
      holder: holderOf(history, item.key),
      kind: kindOf(item),
      unseen: item.given !== undefined && isOpen,
      unescalated: isOpen && item.missed !== undefined && item.escalation === undefined,
      saysAt: saysAt[nth] ?? null,
      workedOutAt: at,
    };
  });
}
