import p1 from '../../../infra/local/demo/p1.json' with { type: 'json' };
import { numbersOf } from '../../../infra/local/demo/story.mjs';
import { act, logOf, openCase, readCase, readEntries, untilKnown } from './cases.js';
import type { Product } from './product.js';
import { until } from './until.js';

type Step = Readonly<{
  name: string;
  by: string;
  at: string;
  open?: Readonly<{
    group: string;
    persons: readonly Readonly<{ count: number; circumstance: string }>[];
    path: string;
    incidentOf?: string;
  }>;
  for?: Readonly<Record<string, string>>;
  awaits?: Readonly<Record<string, string>>;
  do?: string;
  with?: Readonly<Record<string, string | number>>;
}>;

/** Of each group those whose way differs: identified, declined, undecided, drowned; held back; handed over at the gate. */
const KEPT: Readonly<Record<string, readonly number[]>> = {
  river: [1, 7, 8, 41],
  'held-back': [1],
  gate: [1],
};

type Person = { caseId: string; entries: Map<string, string> };

/** P1 of the demo with six persons instead of sixty-seven, played through the services' own routes. */
class SmallP1 {
  private readonly persons = new Map<string, Person>();

  constructor(private readonly product: Product) {}

  async play(): Promise<string[]> {
    for (const step of p1.steps as readonly Step[])
      await (step.open ? this.open(step, step.open) : this.record(step));
    return [...this.persons.values()].map(({ caseId }) => caseId);
  }

  private async open(step: Step, asked: NonNullable<Step['open']>): Promise<void> {
    const { group, persons, path } = asked;
    const all = persons.flatMap(({ count, circumstance }) =>
      Array<string>(count).fill(circumstance),
    );
    const kept = KEPT[group] ?? [];
    const taken = await openCase(this.product, step.by, {
      ...this.onPaper(step),
      persons: kept.map((n) => ({
        localNumber: n,
        handledAsChild: false,
        circumstance: all[n - 1],
      })),
      path,
      purpose: 'ILLUSTRATION',
      ...(await this.incidentOf(step, asked.incidentOf)),
    });
    taken.cases.forEach((caseId, i) => {
      const entries = new Map([[step.name, taken.entries[i] ?? '']]);
      this.persons.set(`${group}/${String(kept[i])}`, { caseId, entries });
    });
  }

  /** An incident is called after its first case; the service that opened it says how. */
  private async incidentOf(step: Step, group: string | undefined): Promise<{ incident?: string }> {
    const first = this.persons.get(`${group ?? ''}/1`);
    if (first === undefined) return {};
    const { state } = await readCase(this.product, logOf(step.by), first.caseId);
    const incident = state.course.opened?.incident;
    return incident === undefined ? {} : { incident };
  }

  private async record(step: Step): Promise<void> {
    for (const [group, numbers] of Object.entries(step.for ?? {}))
      for (const n of numbersOf(numbers)) {
        const person = this.persons.get(`${group}/${String(n)}`);
        if (person) await this.act(step, person, step.awaits?.[group]);
      }
  }

  private async act(step: Step, person: Person, awaited: string | undefined): Promise<void> {
    const { caseId, entries } = person;
    const log = logOf(step.by);
    await untilKnown(this.product, log, caseId, [...entries.values()]);
    if (awaited !== undefined)
      await until(`${awaited} at ${log}`, async () =>
        (await readEntries(this.product, log, caseId)).some(({ type }) => type === awaited),
      );
    const fields = Object.entries(step.with ?? {}).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith('@') ? entries.get(value.slice(1)) : value,
    ]);
    const told = { ...this.onPaper(step), ...Object.fromEntries(fields) } as object;
    const taken = await act(this.product, step.by, { on: caseId, do: step.do ?? '', with: told });
    if (taken.entries[0] !== undefined) entries.set(step.name, taken.entries[0]);
  }

  private onPaper = ({ at }: Step) => ({ occurredAt: at, recordedFrom: 'paper' });
}

/** Plays it and tells the cases. */
export const playP1InSmall = (product: Product): Promise<string[]> => new SmallP1(product).play();
