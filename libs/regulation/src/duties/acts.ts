import type { Entry } from '#contracts';
import type { Pattern, When } from '../rules/types.js';
import { dataOf, type Step } from './order.js';
import { eventsOf, meansOf } from './patterns.js';

/** The steps of a case by event, and those about one duty by its key. */
export class Acts {
  private readonly byEvent = new Map<string, Step[]>();
  private readonly byDuty = new Map<string, Step[]>();
  private readonly opened = new Set<string>();
  private readonly withdrawals = new Map<string, Step>();
  private readonly answers = new Map<string, Step>();

  constructor(steps: readonly Step[]) {
    for (const step of steps) {
      const { entry } = step;
      add(this.byEvent, entry.type, step);
      const { obligation, notice, missed, escalation } = dataOf(entry);
      if (typeof obligation === 'string') add(this.byDuty, obligation, step);
      if (entry.type === 'NoticeOpened') this.opened.add(String(notice));
      if (entry.type === 'DeadlineMissWithdrawn') this.withdrawals.set(String(missed), step);
      if (entry.type === 'EscalationAnswered') this.answers.set(String(escalation), step);
    }
  }

  /** What was said of one duty: extensions, pauses, who has it. */
  about(key: string): readonly Step[] {
    return this.byDuty.get(key) ?? [];
  }

  /** The step that took back that a deadline was missed; only who said so takes it back. */
  findWithdrawal({ id, publisher }: Entry): Step | undefined {
    const step = this.withdrawals.get(id);
    return step?.entry.publisher === publisher ? step : undefined;
  }

  /** The last answer to a level that was asked. */
  findAnswer(escalation: string): Step | undefined {
    return this.answers.get(escalation);
  }

  /** The steps that a pattern means, at the trigger or after it; of a step that names the trigger the time is no matter. */
  meant(pattern: Pattern, trigger: Step, earlier: boolean): readonly Step[] {
    return eventsOf(pattern)
      .flatMap((name) => this.byEvent.get(name) ?? [])
      .filter((step) => isMeant(pattern, step, trigger, earlier));
  }

  /** The first step that any of the patterns means, of those that `also` holds for. */
  findFirst(
    patterns: readonly Pattern[],
    trigger: Step,
    earlier = false,
    also?: (step: Step) => boolean,
  ): Step | undefined {
    const isFirst = (pattern: Pattern) => (step: Step) =>
      isMeant(pattern, step, trigger, earlier) && (also?.(step) ?? true);
    let found: Step | undefined;
    for (const pattern of patterns)
      for (const name of eventsOf(pattern)) {
        const step = this.byEvent.get(name)?.find(isFirst(pattern));
        if (step && !(found && found.nth <= step.nth)) found = step;
      }
    return found;
  }

  /** The step by which a duty was met: the first of any, or the last of all that it takes. */
  findMeeting(when: When, trigger: Step): Meeting | undefined {
    const earlier = when.once === 'case';
    if (when.all) return this.findAll(when, trigger, earlier);
    if (when.each) return this.findEach(when.each, when.metBy, trigger);
    const act = this.findFirst(when.metBy, trigger, earlier);
    const { notice } = when;
    if (!notice || !act) return meeting(act);
    const isSeen = (step: Step) => this.isSeen(step, notice);
    return meeting(this.findFirst(when.metBy, trigger, earlier, isSeen)) ?? meeting(act, true);
  }

  private findAll(when: When, trigger: Step, earlier: boolean): Meeting | undefined {
    const acts = when.metBy.map((pattern) => this.findFirst([pattern], trigger, earlier));
    const done = acts.filter((act) => act !== undefined);
    return done.length === acts.length ? meeting(done.reduce(later)) : undefined;
  }

  /** The step with which the last of the trigger's values was dealt with. */
  private findEach(
    each: NonNullable<When['each']>,
    patterns: readonly Pattern[],
    trigger: Step,
  ): Meeting | undefined {
    const left = new Set(listOf(dataOf(trigger.entry)[each.of]));
    const steps = patterns.flatMap((pattern) => this.meant(pattern, trigger, false));
    for (const step of steps.sort((one, other) => one.nth - other.nth)) {
      for (const field of each.in)
        for (const value of listOf(dataOf(step.entry)[field])) left.delete(value);
      if (left.size === 0) return meeting(step);
    }
    return undefined;
  }

  // A notice on paper was signed for; one to a body outside cannot be seen here.
  private isSeen({ entry }: Step, fields: readonly string[]): boolean {
    if (entry.recordedFrom === 'paper' || this.opened.has(entry.id)) return true;
    const data = dataOf(entry);
    return fields.every((field) => data[field] === undefined);
  }
}

function isMeant(pattern: Pattern, step: Step, trigger: Step, earlier: boolean): boolean {
  const meaning = meansOf(pattern, step.entry, trigger.entry);
  return meaning === 'named' || (meaning === 'fits' && (earlier || step.ms >= trigger.ms));
}

/** `unseen`: the notice was given, and nobody there has opened it. */
export type Meeting = Readonly<{ step: Step; unseen: boolean }>;

const meeting = (step: Step | undefined, unseen = false): Meeting | undefined =>
  step && { step, unseen };

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

const later = (one: Step, other: Step): Step => (other.nth > one.nth ? other : one);

function add(map: Map<string, Step[]>, key: string, step: Step): void {
  const steps = map.get(key);
  if (steps) steps.push(step);
  else map.set(key, [step]);
}
