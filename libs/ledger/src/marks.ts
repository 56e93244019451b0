import type { Transaction } from './database.js';
import type { Decision, Mark, Outcome } from './decision.js';
import { insertRows } from './rows.js';

const keyOf = (kind: string, hash: Uint8Array) => `${kind}\n${Buffer.from(hash).toString('hex')}`;

/** The marks that decisions ask for, as a transaction that holds the heads finds them, and as it goes on to make them. */
export class Marks {
  private readonly made: Mark[] = [];

  private constructor(private readonly taken: Set<string>) {}

  /** Call it with the heads held: then nobody makes a mark meanwhile. */
  static async find(tx: Transaction, decisions: readonly Decision[]): Promise<Marks> {
    const asked = decisions.flatMap(({ mark }) =>
      (mark?.hashes ?? []).map((hash) => [mark?.kind, Buffer.from(hash)] as const),
    );
    if (asked.length === 0) return new Marks(new Set());
    const { rows } = await tx.query<{ kind: string; hash: Buffer }>(
      'select m.kind, m.hash from marks m join unnest($1::text[], $2::bytea[]) as asked(kind, hash) using (kind, hash)',
      [asked.map(([kind]) => kind), asked.map(([, hash]) => hash)],
    );
    return new Marks(new Set(rows.map(({ kind, hash }) => keyOf(kind, hash))));
  }

  isTaken({ mark }: Decision): boolean {
    return mark !== undefined && mark.hashes.some((hash) => this.taken.has(keyOf(mark.kind, hash)));
  }

  /** Makes the mark of what is recorded, also for the decisions behind it. */
  note({ mark }: Decision, outcome: Outcome): void {
    if (mark === undefined || outcome.kind !== 'recorded') return;
    this.taken.add(keyOf(mark.kind, mark.hashes[0]));
    this.made.push(mark);
  }

  async write(tx: Transaction): Promise<void> {
    await insertRows(
      tx,
      'marks',
      ['kind', 'hash'],
      this.made.map(({ kind, hashes }) => [kind, Buffer.from(hashes[0])]),
    );
  }
}
