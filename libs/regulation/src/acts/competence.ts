import { agenciesOf } from '../changes/rules.js';
import { findAgency, type Agencies } from '../agencies/agencies.js';
import { isCompetent } from '../agencies/competence.js';
import { placeOf } from '../agencies/routing.js';
import { lineOf, unitOn } from '../agencies/succession.js';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import { eventsOf, saysSo } from '../duties/patterns.js';
import type { Who } from '../duties/who.js';
import { dayOf, type Day } from '../regimes.js';
import { asEntry, type Act, type ActFault, type Judged } from './act.js';
import { rowsMetBy, type Computed } from './rows.js';

type Then = Readonly<{ day: Day; agencies: Agencies }>;

/** Whether a row says by role who has its duty, or who is to be told: only then is somebody else not competent. */
const saysWho = ({ regime, when: { lead, notice } }: Computed): boolean =>
  regime !== 'practice' && (notice !== undefined || lead.every(({ role }) => role !== undefined));

/** Whether a unit is the one that is meant, or has its role where that is. */
function isMeant(unit: string, { unit: meant, role }: Who, { day, agencies }: Then): boolean {
  if (meant === unit) return true;
  const place = meant === undefined ? {} : placeOf(meant, day, agencies);
  return role !== undefined && isCompetent(unit, role, { ...place, day }, agencies).competent;
}

/**
 * Whether who records it may do it: the unit that has the duty, or records for one that it took over from. What a service does
 * by itself is done by no unit.
 */
function mayAct({ unit: by, publisher }: Act, { lead }: ObligationItem, then: Then): boolean {
  if (!findAgency(by, then.agencies)) return true;
  const unit = unitOn(by, then.day, then.agencies)?.code ?? by;
  if (lead.role === undefined || lead.party !== publisher) return true;
  const line = lead.unit === undefined ? [] : lineOf(lead.unit, then.agencies);
  return line.some(({ code }) => code === unit) || isMeant(unit, lead, then);
}

/** The unit that a notice is given to, where the row says by role who that is. */
function toldUnit({ data }: Act, { when: { notice = [] } }: Computed): string | undefined {
  const field = notice.find((name) => typeof data[name] === 'string');
  return field === undefined ? undefined : String(data[field]);
}

function mayBeTold(told: string | undefined, { cooperating }: ObligationItem, then: Then): boolean {
  const meant = cooperating.filter(({ role }) => role !== undefined);
  return told === undefined || meant.length === 0 || meant.some((who) => isMeant(told, who, then));
}

/** Who should have: the unit where one is known, else the role. */
const wordsOf = ({ article, articleWords }: ObligationItem, { words, unit }: Who): ActFault => ({
  code: 'not-competent',
  words: {
    vi: `Việc này thuộc thẩm quyền của ${words.vi}${unit ? ` (${unit})` : ''}.`,
    en: `This is for ${words.en}${unit ? ` (${unit})` : ''}.`,
  },
  ...(article !== '' && { article: articleWords }),
});

/** What is wrong with an act as the doing of one duty; `fine` where nothing is, undefined where it is not about it. */
function judgedBy(item: ObligationItem, row: Computed, act: Act, then: Then) {
  const entry = asEntry(act);
  const { metBy: acts, notice } = row.when;
  const meets = acts.some((one) => eventsOf(one).includes(act.type) && saysSo(one, entry));
  if (!meets || item.state === 'cancelled') return undefined;
  if (!notice) return mayAct(act, item, then) ? 'fine' : wordsOf(item, item.lead);
  if (mayBeTold(toldUnit(act, row), item, then)) return 'fine';
  return wordsOf(item, item.cooperating.find(({ role }) => role !== undefined) ?? item.lead);
}

/**
 * An act that would do a duty of the case, by a unit that does not have it, or a notice to a unit that is not the one to be told. An
 * act that does no duty of the case is let be, as is one that any of several duties lets be.
 */
export function faultInCompetence(
  act: Act,
  { history, rulesAt, now }: Judged,
): ActFault | undefined {
  const rows = rowsMetBy(now, act.type);
  if (!rows.some(saysWho)) return undefined;
  const then = { day: dayOf(act.occurredAt), agencies: agenciesOf(now) };
  const verdicts = obligationsOf(history, rulesAt, act.occurredAt, act.publisher).flatMap(
    (item) => {
      const row = rows.find(({ id }) => id === item.rule);
      return (row && judgedBy(item, row, act, then)) ?? [];
    },
  );
  if (verdicts.includes('fine')) return undefined;
  return verdicts.find((verdict) => verdict !== 'fine');
}
