import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import { evolveBy, Refused, type Commands, type Decider, type Event, type Past } from '#kernel';

/** An entry as far as deciders and the merged order know it; `cut`: how much of each log its party had heard. */
type Told = Past<CaseworkEvent> & Readonly<{ clock: number; position: number; cut: Sizes }>;
type Sizes = Readonly<Record<string, number>>;

export const units: Readonly<Record<string, string>> = {
  border: 'border/post/long-binh',
  police: 'police/province/an-giang',
  'labour-social': 'labour-social/commune/da-phuoc',
};
export const partyNames = Object.keys(units) as ('border' | 'police' | 'labour-social')[];

const inMergedOrder = (a: Told, b: Told) =>
  a.clock - b.clock || (a.publisher < b.publisher ? -1 : a.publisher > b.publisher ? 1 : 0);

/** Parties that share one case and hear of each other late: each decides on what it has heard so far. */
export class Federation {
  private readonly logs: Record<string, Told[]> = {};
  private readonly heard: Record<string, Record<string, number>> = {};
  private tick = 0;

  constructor() {
    for (const party of partyNames) {
      this.logs[party] = [];
      this.heard[party] = {};
    }
  }

  private entriesTo(sizes: Sizes): Told[] {
    return Object.entries(sizes)
      .flatMap(([log, size]) => (this.logs[log] ?? []).slice(0, size))
      .sort(inMergedOrder);
  }

  private cutOf(party: string): Sizes {
    return { ...this.heard[party], [party]: this.logs[party]?.length ?? 0 };
  }

  all(): readonly Told[] {
    return this.entriesTo(
      Object.fromEntries(partyNames.map((party) => [party, this.logs[party]?.length ?? 0])),
    );
  }

  view(party: string): CaseState {
    return stateOf(this.entriesTo(this.cutOf(party)));
  }

  /** One more entry of another log reaches a party, after everything that its publisher had heard. */
  hear(party: string, log: string): void {
    const known = this.heard[party] ?? {};
    const next = this.logs[log]?.[known[log] ?? 0];
    if (party === log || !next) return;
    const waits = Object.entries(next.cut).some(
      ([other, size]) => other !== log && other !== party && (known[other] ?? 0) < size,
    );
    if (!waits) known[log] = (known[log] ?? 0) + 1;
  }

  /** Everything that was said so far reaches a party. */
  hearAll(party: string): void {
    for (const log of partyNames)
      if (log !== party) (this.heard[party] ??= {})[log] = this.logs[log]?.length ?? 0;
  }

  /** What a party records, decided on its own view; nothing where its rules say no. */
  send<C extends Commands, W extends Event, K extends keyof C>(
    party: string,
    decider: Decider<CaseState, C, W, CaseworkEvent>,
    name: K,
    command: InstanceType<C[K]>,
  ): void {
    const unit = units[party] ?? '';
    const occurredAt = new Date(Date.UTC(2026, 0, 2) + ++this.tick * 1_000).toISOString();
    const actor = { agency: party, unit, officer: 'o-1' };
    const newCaseId = () => '';
    const at = { occurredAt, now: occurredAt, recordedFrom: 'screen' } as const;
    const context = { caseId: '', log: party, actor, ...at, newCaseId };
    const rule = decider.decide[name];
    for (const event of decide(() => rule(command, this.view(party), context)))
      this.append(party, event as unknown as CaseworkEvent, occurredAt);
  }

  append(party: string, event: CaseworkEvent, occurredAt: string): void {
    const log = this.logs[party] ?? [];
    const cut = this.cutOf(party);
    const known = this.entriesTo(cut);
    const clock = Math.max(0, ...known.map((entry) => entry.clock)) + 1;
    const position = log.length;
    const id = `${party}/${String(position)}`;
    const actor = `${units[party] ?? ''}#o-1`;
    log.push({ ...event, id, publisher: party, position, clock, cut, occurredAt, actor });
  }
}

function decide<W>(decision: () => readonly W[]): readonly W[] {
  try {
    return decision();
  } catch (no) {
    if (no instanceof Refused) return [];
    throw no;
  }
}

export const evolve = (state: CaseState, event: Past<Event>): CaseState =>
  evolveBy(caseEvolve, state, event);

export const stateOf = (entries: readonly Past<Event>[]): CaseState =>
  entries.reduce(evolve, noCase);
