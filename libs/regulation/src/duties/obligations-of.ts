import type { Entry } from '#contracts';
import type { Agencies } from '../agencies/agencies.js';
import { agenciesKnown, findParameter, type RulesAt } from '../changes/rules.js';
import { dayOf } from '../regimes.js';
import type { Limit, When } from '../rules/types.js';
import { Acts } from './acts.js';
import { endedBy, holdingOf, lastStepOf, type Ended } from './ended.js';
import { Course, type Holding } from './facts.js';
import type { ObligationItem, ObligationState, Urgency } from './item.js';
import { Leading } from './leading.js';
import { dueAsMoved, movedOf, type Moved } from './moves.js';
import { dataOf, stepsOf } from './order.js';
import { saidOf } from './said.js';
import type { Due } from './time.js';
import { begunBy, type Begun } from './triggers.js';
import { holderNow, leadOf, othersOf } from './who.js';

const MINUTES_A_DAY = 1_440;

/**
 * The duties of one case, or of one matter that has none, from its entries in whatever order they came, as of `at`. Each
 * entry is judged by the day on which it happened and by the rules that it knew; who has a duty follows from the agencies
 * of that day, by all that `rulesAt` knows. Duties that restricted entries begin or
 * meet are computed for their publisher `reader` alone.
 */
export const obligationsOf = (
  history: readonly Entry[],
  rulesAt: RulesAt,
  at: string,
  reader?: string,
): readonly ObligationItem[] =>
  workOut(history, rulesAt, at, reader).duties.map(({ item }) => item);

/** A duty, and by which rules it is reckoned. */
export type WorkedOut = Readonly<{ item: ObligationItem; moved: Moved }>;

/** The same with what they were worked out from. */
export function workOut(
  history: readonly Entry[],
  rulesAt: RulesAt,
  at: string,
  reader?: string,
): Readonly<{ acts: Acts; duties: readonly WorkedOut[] }> {
  const steps = stepsOf(history);
  const course = new Course(steps);
  const acts = new Acts(steps);
  const leading = new Leading(steps);
  const agencies = agenciesKnown(rulesAt);
  const duties = begunBy(steps, rulesAt).flatMap((begun) => {
    const { restricted } = begun.rule.when;
    if (restricted === true && begun.trigger.entry.publisher !== reader) return [];
    const duty = dutyOf(begun, { course, acts, leading, rulesAt, agencies, at });
    return duty && (restricted !== 'lead' || duty.item.lead.party === reader) ? [duty] : [];
  });
  return { acts, duties };
}

type Case = Readonly<{
  course: Course;
  acts: Acts;
  leading: Leading;
  rulesAt: RulesAt;
  agencies: Agencies;
  at: string;
}>;

function dutyOf(told: Begun, asked: Case): WorkedOut | undefined {
  const { course, acts, at } = asked;
  const holding = holdingOf(told, course);
  if (!holding || !isOpenYet(told, holding, at)) return undefined;
  const ended = endedBy(told, acts, holding);
  const moved = movedOf(told, asked, lastStepOf(ended));
  const due = dueAsMoved(moved, acts, at);
  const item = itemOf(moved, { due, ended, holding }, asked);
  return { item, moved };
}

type Judged = Readonly<{ due: Due; ended: Ended; holding: Holding }>;

function itemOf(
  { begun, by: movedBy }: Moved,
  { due, ended, holding }: Judged,
  asked: Case,
): ObligationItem {
  const { acts, at } = asked;
  const { rule, trigger } = begun;
  const state = stateOf(due, ended, at);
  const people = peopleOf(begun, asked, ended);
  return {
    key: begun.key,
    rule: rule.id,
    regime: rule.regime,
    kind: rule.kind,
    trigger: trigger.entry.id,
    triggerWords: rule.trigger,
    action: rule.action,
    article: rule.article,
    articleWords: rule.articleWords,
    confidence: rule.confidence,
    source: rule.source,
    limitConfidence: rule.limitConfidence,
    state,
    urgency: urgencyOf(begun, due, state, at),
    since: holding.since.entry.occurredAt,
    ...endingOf(ended, due, state),
    ...(due.end && { end: { ...due.end, ...(movedBy && { movedBy: movedBy.id }) } }),
    ...fromWhen(begun, due, state, holding),
    ...targetOf(begun, due, people.lead.party),
    ...people,
    ...saidOf(begun.key, acts),
    ...(rule.regime === 'practice' && { practice: true }),
  };
}

/** Whether a duty that is shown some days later is there by now; one whose condition ended before never was. */
function isOpenYet({ rule: { when } }: Begun, { since, endedBy }: Holding, at: string): boolean {
  const wait = (when.opensAfter ?? 0) * MINUTES_A_DAY * 60_000;
  const opens = since.ms + wait;
  return wait === 0 || (Date.parse(at) >= opens && !(endedBy && endedBy.ms < opens));
}

function stateOf({ limit, end, binding, isLateAt }: Due, ended: Ended, at: string) {
  if (ended.cancelledBy) return 'cancelled';
  if (ended.meeting && !ended.meeting.unseen) return 'met';
  if (end && binding && isLateAt(at)) return 'late';
  return limit.kind === 'not-found' ? 'waiting-for-parameter' : 'open';
}

function endingOf({ meeting, cancelledBy }: Ended, due: Due, state: ObligationState) {
  if (cancelledBy) return { cancelledBy: cancelledBy.entry.id };
  if (!meeting) return {};
  const { id, occurredAt } = meeting.step.entry;
  if (meeting.unseen) return { given: id };
  const metLate = state === 'met' && due.binding && due.isLateAt(occurredAt);
  return { metBy: id, metAt: occurredAt, ...(metLate && { metLate: true as const }) };
}

const isImmediate = ({ kind }: Limit) => kind === 'at-once' || kind === 'on-arrival';

function urgencyOf(
  { rule }: Begun,
  { limit, end }: Due,
  state: ObligationState,
  at: string,
): Urgency {
  if (state === 'met' || state === 'cancelled') return 'done';
  const isOver = end !== undefined && Date.parse(end.counted) <= Date.parse(at);
  if (isDanger(rule.when, isOver)) return 'danger';
  if (isImmediate(limit)) return 'at-once';
  if (state === 'late') return 'late';
  if (!end) return 'no-limit';
  return isOver || endsToday(end.counted, at) ? 'today' : 'coming';
}

/** From when on a duty is late, and a danger, by the clock alone; what is done is a danger no more. */
function fromWhen(
  { rule: { when } }: Begun,
  { end, lateFrom }: Due,
  state: ObligationState,
  { since }: Holding,
) {
  const late = lateFrom && { lateFrom };
  if (state === 'met' || state === 'cancelled') return { ...late };
  const danger = when.urgent === 'danger' ? since.entry.occurredAt : when.urgent && end?.counted;
  return { ...late, ...(danger && { dangerFrom: danger }) };
}

const isDanger = ({ urgent }: When, isOver: boolean): boolean =>
  urgent === 'danger' || (urgent === 'danger-after-end' && isOver);

// 24:00 belongs to the day that ends.
const endsToday = (end: string, at: string): boolean =>
  dayOf(new Date(Date.parse(end) - 1).toISOString()) === dayOf(at);

/** How long "at once" may take by the target of the ministry that has the duty: a target, never a breach of law. */
function targetOf({ rules, trigger }: Begun, { limit }: Due, party: string | undefined) {
  if (!isImmediate(limit)) return {};
  const found = findParameter(rules, `target.${party ?? ''}`, trigger.day);
  const minutes = found?.value?.amount;
  return minutes === undefined ? {} : { target: { minutes, confirmed: found?.confirmed ?? false } };
}

function peopleOf(
  { key, rule, trigger, again }: Begun,
  { course, acts, leading, agencies, at }: Case,
  ended: Ended,
) {
  const { lead, also = [], cooperate = [] } = rule.when;
  // A notice that nobody has opened has ended nothing: its units are still those of today.
  const done = ended.cancelledBy ?? (ended.meeting?.unseen ? undefined : ended.meeting?.step);
  const day = done?.day ?? dayOf(at);
  const holder = course.findHolder(done);
  const before = again.filter(({ nth }) => nth < (done?.nth ?? Infinity));
  const triggers = [trigger.entry, ...before.map(({ entry }) => entry)] as const;
  const asked = {
    ...{ triggers, day, began: trigger.day, holder, agencies },
    leading: leading.findUnit(done),
  };
  const who = leadOf(lead, asked);
  const others = othersOf(also, asked, who);
  const held = acts
    .about(key)
    .filter(({ entry }) => entry.type === 'DutyTaken' || entry.type === 'DutyPassed')
    .at(-1);
  return {
    lead: who,
    ...(others.length > 0 && { also: others }),
    cooperating: othersOf(cooperate, asked, who),
    ...(held && { heldBy: holderNow(String(dataOf(held.entry).unit), asked) }),
  };
}
