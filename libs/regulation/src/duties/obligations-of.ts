import type { Entry } from '#contracts';
import type { Agencies } from '../agencies/agencies.js';
import { agenciesKnown, findParameter, type RulesAt } from '../changes/rules.js';
import { dayOf } from '../regimes.js';
import type { Limit, When } from '../rules/types.js';
import { Acts, type Meeting } from './acts.js';
import { Course, type Holding } from './facts.js';
import type { ObligationItem, ObligationState, Urgency } from './item.js';
import { dataOf, stepsOf, type Step } from './order.js';
import { dueOf, type Due } from './time.js';
import { begunBy, type Begun } from './triggers.js';
import { holderNow, leadOf, othersOf } from './who.js';

type Ended = Readonly<{ meeting?: Meeting | undefined; cancelledBy?: Step | undefined }>;

const MINUTES_A_DAY = 1_440;

/**
 * The duties of one case, or of one matter that has none, from its entries in whatever order they came, as of `at`. Each
 * entry is judged by the day on which it happened and by the rules that it knew; who has a duty follows from the agencies
 * of that day, by all that `rulesAt` knows. Duties that restricted entries begin or
 * meet are computed for their publisher `reader` alone.
 */
export function obligationsOf(
  history: readonly Entry[],
  rulesAt: RulesAt,
  at: string,
  reader?: string,
): readonly ObligationItem[] {
  const steps = stepsOf(history);
  const course = new Course(steps);
  const acts = new Acts(steps);
  const agencies = agenciesKnown(rulesAt);
  return begunBy(steps, rulesAt).flatMap((begun) => {
    const { restricted } = begun.rule.when;
    if (restricted && begun.trigger.entry.publisher !== reader) return [];
    return itemOf(begun, { course, acts, agencies, at }) ?? [];
  });
}

type Case = Readonly<{ course: Course; acts: Acts; agencies: Agencies; at: string }>;

function itemOf(begun: Begun, asked: Case): ObligationItem | undefined {
  const { course, acts, at } = asked;
  const { rule, trigger } = begun;
  const holding = course.findHolding(conditionOf(begun), trigger);
  if (!holding || !isOpenYet(begun, holding, at)) return undefined;
  const due = dueOf(begun, acts, at);
  const ended = endOf(begun, acts, holding);
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
    ...(due.end && { end: due.end }),
    ...fromWhen(begun, due, state, holding),
    ...targetOf(begun, due, people.lead.party),
    ...people,
    ...(rule.regime === 'practice' && { practice: true }),
  };
}

/** A duty's own condition; closing and death end every duty that does not say otherwise. */
function conditionOf({ rule: { when } }: Begun) {
  const endings = (['closed', 'died'] as const).filter((one) => !when.survives?.includes(one));
  return { ...when.if, not: [...(when.if?.not ?? []), ...endings] };
}

/** Whether a duty that is shown some days later is there by now; one whose condition ended before never was. */
function isOpenYet({ rule: { when } }: Begun, { since, endedBy }: Holding, at: string): boolean {
  const wait = (when.opensAfter ?? 0) * MINUTES_A_DAY * 60_000;
  const opens = since.ms + wait;
  return wait === 0 || (Date.parse(at) >= opens && !(endedBy && endedBy.ms < opens));
}

/** What ended a duty first: being met, or being cancelled by an entry or by the end of its condition. */
function endOf({ rule: { when }, trigger }: Begun, acts: Acts, { endedBy }: Holding): Ended {
  const meeting = acts.findMeeting(when, trigger);
  const cancelled = acts.findFirst(when.cancelledBy ?? [], trigger);
  const cancelledBy =
    cancelled && endedBy && endedBy.nth < cancelled.nth ? endedBy : (cancelled ?? endedBy);
  if (meeting && !meeting.unseen && !(cancelledBy && cancelledBy.nth < meeting.step.nth))
    return { meeting };
  return { meeting: meeting?.unseen ? meeting : undefined, cancelledBy };
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

/** From when on a duty that is not done changes by the clock alone. */
function fromWhen(
  { rule: { when } }: Begun,
  { end, lateFrom }: Due,
  state: ObligationState,
  { since }: Holding,
) {
  if (state === 'met' || state === 'cancelled') return {};
  const danger = when.urgent === 'danger' ? since.entry.occurredAt : when.urgent && end?.counted;
  return { ...(lateFrom && { lateFrom }), ...(danger && { dangerFrom: danger }) };
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
  { course, acts, agencies, at }: Case,
  ended: Ended,
) {
  const { lead, cooperate = [] } = rule.when;
  const done = ended.cancelledBy ?? ended.meeting?.step;
  const day = done?.day ?? dayOf(at);
  const holder = course.findHolder(done);
  const before = again.filter(({ nth }) => nth < (done?.nth ?? Infinity));
  const triggers = [trigger.entry, ...before.map(({ entry }) => entry)] as const;
  const asked = { triggers, day, began: trigger.day, holder, agencies };
  const held = acts
    .about(key)
    .filter(({ entry }) => entry.type === 'DutyTaken' || entry.type === 'DutyPassed')
    .at(-1);
  return {
    lead: leadOf(lead, asked),
    cooperating: othersOf(cooperate, asked),
    ...(held && { heldBy: holderNow(String(dataOf(held.entry).unit), asked) }),
  };
}
