import {
  readRecord,
  writeRecord,
  type Entry,
  type Published,
  type PublishedName,
  type Stamp,
} from '#contracts';

// Entries of made-up cases for the specifications of the rules.

/** What a specification says of an entry besides its event; `at` is when it happened. */
export type Told = Readonly<{ at: string; by?: string; unit?: string }> & Partial<Stamp>;

/** A log of several parties in the order in which things are told: each position is also the place in the merged order. */
export class Telling {
  readonly entries: Entry[] = [];
  private readonly sizes = new Map<string, number>();

  constructor(private readonly ruleset = 'none@0') {}

  tell<N extends PublishedName>(type: N, data: Published<N>['data'], told: Told): Entry {
    const { at, by = 'border', unit = `${by}/unit`, ...over } = told;
    const position = this.sizes.get(by) ?? 0;
    this.sizes.set(by, position + 1);
    const written = writeRecord(
      { type, data },
      {
        publisher: by,
        position,
        caseId: undefined,
        time: at,
        occurredAt: at,
        clock: String(1_767_320_000_000_000 + this.entries.length),
        knows: {},
        actor: `${unit}#o-1`,
        ruleset: this.ruleset,
        causationId: undefined,
        reaction: undefined,
        correlationId: undefined,
        requestId: undefined,
        recordedFrom: 'screen',
        ...over,
      },
    );
    const entry = readRecord(written);
    if (!entry?.known) throw new Error(`no entry of ${type}: ${written}`);
    this.entries.push(entry);
    return entry;
  }
}

/** An instant of a day in Viet Nam, by its clock. */
export const on = (day: string, clock = '08:00'): string => `${day}T${clock}:00+07:00`;
