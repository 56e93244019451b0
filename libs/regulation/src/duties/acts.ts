import type { Pattern, When } from '../rules/types.js';
import { dataOf, type Step } from './order.js';
import { eventsOf, meansOf } from './patterns.js';

/** The steps of a case by event, and those about one duty by its key. */
export class Acts {
  private readonly byEvent = new Map<string, Step[]>();
  private readonly byDuty = new Map<string, Step[]>();
  private readonly opened = new Set<string>();

  constructor(steps: readonly Step[]) {
    for (const step of steps) {
      const { entry } = step;
      add(this.byEvent, entry.type, step);
      const { obligation, notice } = dataOf(entry);
      if (typeof obligation === 'string') add(this.byDuty, obligation, step);
      if (entry.type === 'NoticeOpened') this.opened.add(String(notice));
    }
  }

  /** What was said of one duty: extensions, pauses, who has it. */
  about(key: string): readonly Step[] {
    return this.byDuty.get(key) ?? [];
  }

  /** The steps that a pattern means, at the trigger or after it; of a step that names the trigger the time is no matter. */
  meant(pattern: Pattern, trigger: Step, earlier: boolean): readonly Step[] {
    return eventsOf(pattern)
      .flatMap((name) => this.byEvent.get(name) ?? [])
      .filter((step) => {
        const meaning = meansOf(pattern, step.entry, trigger.entry);
        return meaning === 'named' || (meaning === 'fits' && (earlier || step.ms >= trigger.ms));
      });
  }

  /** The first step that any of the patterns means. */
  findFirst(patterns: readonly Pattern[], trigger: Step, earlier = false): Step | undefined {
    return first(patterns.flatMap((pattern) => this.meant(pattern, trigger, earlier)));
  }

  /** The step by which a duty was met: the first of any, or the last of all that it takes. */
  findMeeting(when: When, trigger: Step): Meeting | undefined {
    const earlier = when.once === 'case';
    if (when.all) return this.findAll(when, trigger, earlier);
    const acts = when.metBy.flatMap((pattern) => this.meant(pattern, trigger, earlier));
    if (!when.notice) return meeting(first(acts));
    const seen = first(acts.filter((act) => this.isSeen(act, when.notice ?? [])));
    return meeting(seen) ?? meeting(first(acts), true);
  }

  private findAll(when: When, trigger: Step, earlier: boolean): Meeting | undefined {
    const acts = when.metBy.map((pattern) => first(this.meant(pattern, trigger, earlier)));
    const done = acts.filter((act) => act !== undefined);
    return done.length === acts.length ? meeting(done.reduce(later)) : undefined;
  }

  // A notice on paper was signed for; one to a body outside cannot be seen here.
  private isSeen({ entry }: Step, fields: readonly string[]): boolean {
    if (entry.recordedFrom === 'paper' || this.opened.has(entry.id)) return true;
    const data = dataOf(entry);
    return fields.every((field) => data[field] === undefined);
  }
}

/** `unseen`: the notice was given, and nobody there has opened it. */
export type Meeting = Readonly<{ step: Step; unseen: boolean }>;

const meeting = (step: Step | undefined, unseen = false): Meeting | undefined =>
  step && { step, unseen };

const later = (one: Step, other: Step): Step => (other.nth > one.nth ? other : one);
const earlier = (one: Step, other: Step): Step => (other.nth < one.nth ? other : one);

const first = (steps: readonly Step[]): Step | undefined =>
  steps.length === 0 ? undefined : steps.reduce(earlier);

function add(map: Map<string, Step[]>, key: string, step: Step): void {
  const steps = map.get(key);
  if (steps) steps.push(step);
  else map.set(key, [step]);
}
