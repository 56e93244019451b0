import { wordsOfParty, type PartyLog, type RoleCode } from '#codes';
import type { Entry, Published } from '#contracts';
import type { Words } from '#kernel';
import { unitFor } from '../agencies/routing.js';
import { dayAt, numberOf, yearOf } from '../calendar/day-number.js';
import { endOf, instantOf } from '../calendar/moment.js';
import { agenciesOf, findParameter, findRule, lawOn, type Rules } from '../changes/rules.js';
import { endsOf, isLate, type Ends } from '../deadlines/ends.js';
import { dayOf, regimeOn, type Day } from '../regimes.js';
import type { Length, ObligationRule } from '../rules/types.js';
import type { ObligationItem, Urgency } from './item.js';
import { dataOf, stepsOf } from './order.js';
import type { Who } from './who.js';

type ReportIssued = Entry<Published<'ReportIssued'>>;
type Kind = ReportIssued['data']['period'];

/** A period of periodic reports, from its first to its last day. */
export type ReportPeriod = Readonly<{ kind: Kind; from: Day; to: Day }>;

const two = (n: number) => String(n).padStart(2, '0');
const MONTHS: Readonly<Record<Kind, readonly number[]>> = {
  MONTH: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  HALF_YEAR: [6, 12],
  YEAR: [12],
};
const KINDS = ['MONTH', 'HALF_YEAR', 'YEAR'] as const;

const WORDS: Readonly<Record<Kind, Words>> = {
  MONTH: { vi: 'tháng', en: 'month' },
  HALF_YEAR: { vi: 'nửa năm', en: 'half-year' },
  YEAR: { vi: 'năm', en: 'year' },
};

/** The last cut-off before a day, and the one before that: what is in between is the period. */
function lastPeriod(kind: Kind, day: Day, cutOff: number): ReportPeriod {
  const year = yearOf(numberOf(day));
  const ends = [year - 2, year - 1, year]
    .flatMap((y) => MONTHS[kind].map((month) => `${String(y)}-${two(month)}-${two(cutOff)}`))
    .filter((end) => end < day);
  const [before = day, to = day] = ends.slice(-2);
  return { kind, from: dayAt(numberOf(before) + 1), to };
}

/** The periods that ended last before a day, one of each kind; Decree 09/2019 from memory, until a ministry sets its own. */
export function periodsBefore(rules: Rules, day: Day): readonly ReportPeriod[] {
  const cutOff = findParameter(rules, 'report.cut-off-day', day)?.value?.amount ?? 14;
  return KINDS.map((kind) => lastPeriod(kind, day, Math.min(Math.max(cutOff, 1), 28)));
}

// Topic 6 of Regulation 2548; where its law is replaced, the default of the decree on periodic reports.
const rowOf = (rules: Rules, { to }: ReportPeriod): ObligationRule | undefined =>
  findRule(rules, regimeOn(to) === 'R22' ? 'R22-K4' : 'X-R1', to);

function lengthOf(rules: Rules, day: Day) {
  const { value, confirmed = false } = findParameter(rules, 'report.due', day) ?? {};
  if (value?.amount === undefined || value.unit === undefined || value.unit === 'minutes')
    return {};
  return { limit: { amount: value.amount, unit: value.unit } satisfies Length, confirmed };
}

function urgencyOf(ends: Ends | undefined, isPast: boolean, at: string): Urgency {
  if (!ends) return 'no-limit';
  if (isPast) return 'late';
  return dayOf(new Date(Date.parse(ends.counted) - 1).toISOString()) <= dayOf(at)
    ? 'today'
    : 'coming';
}

/** The ministries that report: each as a whole, for which of its units is the focal point no source says. */
const MINISTRIES: Readonly<Partial<Record<PartyLog, RoleCode>>> = {
  police: 'police-ministry',
  border: 'border-ministry',
  'foreign-affairs': 'foreign-affairs-ministry',
  'labour-social': 'labour-social-ministry',
};

/** The parties that periodic reports are due from. */
export const reporting = Object.keys(MINISTRIES) as readonly PartyLog[];

function leadOf(party: PartyLog, rules: Rules, at: string): Who {
  const role = MINISTRIES[party];
  if (role === undefined) return { party, words: wordsOfParty(party) };
  const { unit, words } = unitFor(role, {}, dayOf(at), agenciesOf(rules));
  return { party, role, words, ...(unit !== undefined && { unit }) };
}

/** Who has a report in hand: the last one to take it, or to whom it was passed. */
function holderOf(key: string, told: readonly Entry[]): string | undefined {
  const held = stepsOf(told)
    .map(({ entry }) => entry)
    .findLast(
      (entry) =>
        (entry.type === 'DutyTaken' || entry.type === 'DutyPassed') &&
        dataOf(entry)['obligation'] === key,
    );
  return held && String(dataOf(held)['unit']);
}

const isReport = (entry: Entry): entry is ReportIssued =>
  entry.known && entry.type === 'ReportIssued';

const slugOf = (kind: Kind): string => kind.toLowerCase().replace('_', '-');
const OF_REPORT = new RegExp(`^(?:${KINDS.map(slugOf).join('|')})/\\d{8}$`);

/** Whether what the key of a duty names, behind its row, is the period of a report and no entry. */
export const isOfReport = (named: string): boolean => OF_REPORT.test(named);

const covers = ({ data }: ReportIssued, { kind, from, to }: ReportPeriod) =>
  data.period === kind && data.from <= from && data.to >= to;

/**
 * The periodic reports of a party as of `at`: the last period of each kind, and the report that met it; `told` are the
 * entries about its reports. No source gives when they are due, so each waits for a parameter until two persons set one; only
 * then can one be late.
 */
export function reportsDue(
  party: PartyLog,
  told: readonly Entry[],
  rules: Rules,
  at: string,
): readonly ObligationItem[] {
  return periodsBefore(rules, dayOf(at)).flatMap((period) => {
    const rule = rowOf(rules, period);
    if (!rule) return [];
    const issued = told.filter(isReport);
    const report = issued.find((one) => one.publisher === party && covers(one, period));
    return [itemOf({ party, period, rule, rules, at, told }, report)];
  });
}

type Report = Readonly<{
  party: PartyLog;
  period: ReportPeriod;
  rule: ObligationRule;
  rules: Rules;
  at: string;
  told: readonly Entry[];
}>;

function itemOf(due: Report, report?: ReportIssued): ObligationItem {
  const { party, period, rule, rules, at, told } = due;
  const since = instantOf(endOf(numberOf(period.to)));
  const { limit, confirmed = false } = lengthOf(rules, dayOf(at));
  const ends = limit && endsOf({ kind: 'within', ...limit }, period.to, lawOn(rules, period.to));
  const isPast = ends !== undefined && confirmed && isLate(ends, at);
  const state = isPast ? 'late' : ends ? 'open' : 'waiting-for-parameter';
  const kind = WORDS[period.kind];
  const key = `${rule.id}/${slugOf(period.kind)}/${period.to.replaceAll('-', '')}`;
  const heldBy = holderOf(key, told);
  return {
    key,
    ...{ rule: rule.id, regime: rule.regime, kind: rule.kind, source: rule.source },
    trigger: `${party}/${period.to}`,
    triggerWords: {
      vi: `hết kỳ ${kind.vi} (${period.from} đến ${period.to})`,
      en: `the ${kind.en} from ${period.from} to ${period.to} ended`,
    },
    action: {
      vi: `Gửi thống kê, báo cáo ${kind.vi}`,
      en: `Send statistics and report, ${kind.en}`,
    },
    ...{ article: rule.article, articleWords: rule.articleWords, confidence: rule.confidence },
    limitConfidence: rule.limitConfidence,
    ...(report
      ? { state: 'met', urgency: 'done', metBy: report.id, metAt: report.occurredAt }
      : { state, urgency: urgencyOf(ends, isPast, at) }),
    since,
    ...(ends && {
      end: {
        ...{ counted: ends.counted, ifMoved: ends.ifMoved, ifNotMoved: ends.ifNotMoved },
        ...{ explanation: ends.explanation, restsOnUnconfirmed: ends.restsOnUnconfirmed },
        confirmed,
      },
    }),
    ...(ends && confirmed && { lateFrom: ends.latest }),
    lead: leadOf(party, rules, at),
    cooperating: [],
    ...(heldBy !== undefined && { heldBy }),
  };
}
