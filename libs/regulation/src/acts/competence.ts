import type { Entry } from '#contracts';
import { agenciesOf } from '../changes/rules.js';
import { findAgency, type Agencies } from '../agencies/agencies.js';
import { isCompetent } from '../agencies/competence.js';
import type { Then } from '../agencies/area.js';
import { placeOf } from '../agencies/routing.js';
import { lineOf } from '../agencies/succession.js';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import { dataOf } from '../duties/order.js';
import { eventsOf, saysSo } from '../duties/patterns.js';
import type { Who } from '../duties/who.js';
import { dayOf } from '../regimes.js';
import { RESCUED } from '../rules/acts.js';
import { byRescuersToo, doneByDuty, ofRescuers, partsOf } from '../rules/competences.js';
import { asEntry, type Act, type ActFault, type Judged } from './act.js';
import { actsFor } from './acts-for.js';
import { rowsMetBy, type Computed } from './rows.js';
import { actorOf, faultInUnitsOfAct } from './units-of-act.js';

/** Whether a row says by role who has its duty, or who is to be told: only then is somebody else not competent. */
const saysWho = ({ regime, when: { lead, notice } }: Computed): boolean =>
  regime !== 'practice' && (notice !== undefined || lead.every(({ role }) => role !== undefined));

/** Whether a unit is the one that is meant, or has its role where that is. */
function isMeant(unit: string, { unit: meant, role }: Who, { day, agencies }: Then): boolean {
  if (meant === unit) return true;
  const place = meant === undefined ? {} : placeOf(meant, day, agencies);
  return role !== undefined && isCompetent(unit, role, { ...place, day }, agencies).competent;
}

/** Whether the unit that acts is one that is meant, or took over from it. */
const isOneOf = (act: Act, meant: readonly Who[], then: Then): boolean =>
  meant.some((who) => {
    const unit = actorOf(act, then);
    const line = who.unit === undefined ? [] : lineOf(who.unit, then.agencies);
    return line.some(({ code }) => code === unit) || isMeant(unit, who, then);
  });

/** Whether who records it may do it; what a service does by itself is done by no unit, and of other ministries a row says nothing here. */
function mayAct(act: Act, { lead, also = [] }: ObligationItem, row: Computed, then: Then): boolean {
  const meant = [lead, ...also];
  if (!saysWho(row)) return isOneOf(act, meant, then);
  if (!findAgency(act.unit, then.agencies) || lead.role === undefined) return true;
  return !meant.some(({ party }) => party === act.publisher) || isOneOf(act, meant, then);
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

const isDone = ({ state }: ObligationItem) => state === 'met' || state === 'cancelled';

/** What is wrong with an act as the doing of one open duty; `fine` where nothing is, undefined where it is not about it. */
function judgedBy(item: ObligationItem, row: Computed, act: Act, then: Then) {
  const entry = asEntry(act);
  const { metBy: acts, notice } = row.when;
  const meets = acts.some((one) => eventsOf(one).includes(act.type) && saysSo(one, entry));
  if (!meets || isDone(item)) return undefined;
  if (!mayAct(act, item, row, then))
    return saysWho(row) && doneByDuty.includes(act.type) ? wordsOf(item, item.lead) : undefined;
  if (!notice || mayBeTold(toldUnit(act, row), item, then)) return 'fine';
  return wordsOf(item, item.cooperating.find(({ role }) => role !== undefined) ?? item.lead);
}

const wasRescuedBy = (unit: string, history: readonly Entry[], agencies: Agencies): boolean =>
  history.some(
    (entry) =>
      RESCUED.some((one) => eventsOf(one).includes(entry.type) && saysSo(one, entry)) &&
      actsFor(unit, String(dataOf(entry).unit), agencies),
  );

/** Whether an act that the laws leave to rescuers too is by one, or by whom an open duty of theirs names. */
const isByRescuer = (
  act: Act,
  history: readonly Entry[],
  items: readonly ObligationItem[],
  then: Then,
) =>
  byRescuersToo.includes(act.type) &&
  (wasRescuedBy(actorOf(act, then), history, then.agencies) ||
    items.some(
      (item) =>
        ofRescuers.includes(item.rule) &&
        !isDone(item) &&
        isOneOf(act, [item.lead, ...(item.also ?? [])], then),
    ));

/**
 * An act by a unit, or about one, that is not competent for it; an act that is the doing of an open duty and of nothing else, by a
 * unit that does not have it; or a notice to a unit that is not the one to be told. An act that any of several duties lets be is
 * let be; rows that leave a duty to whoever acted say of nobody that another one is not competent.
 */
export const faultInCompetence = (act: Act, judged: Judged): ActFault | undefined =>
  faultInDoing(act, judged) ?? faultInUnitsOfAct(act, judged);

function faultInDoing(act: Act, { history, rulesAt, now }: Judged): ActFault | undefined {
  const then = { day: dayOf(act.occurredAt), agencies: agenciesOf(now) };
  const part = partsOf[act.type as keyof typeof partsOf];
  const acts = [act, ...(part ? [{ ...act, type: part }] : [])];
  if (!acts.some(({ type }) => doneByDuty.includes(type))) return undefined;
  const rows = acts
    .flatMap(({ type }) => rowsMetBy(now, type))
    .filter((row) => saysWho(row) || row.when.also);
  if (rows.length === 0) return undefined;
  const items = obligationsOf(history, rulesAt, act.occurredAt, act.publisher);
  if (isByRescuer(act, history, items, then)) return undefined;
  const verdicts = items.flatMap((item) => {
    const row = rows.find(({ id }) => id === item.rule);
    return row ? acts.flatMap((one) => judgedBy(item, row, one, then) ?? []) : [];
  });
  if (verdicts.includes('fine')) return undefined;
  return verdicts.find((verdict) => verdict !== 'fine');
}
