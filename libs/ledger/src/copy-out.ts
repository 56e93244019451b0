import pg from 'pg';
import type { Transaction } from './database.js';

/**
 * One row: field n lies in `bytes` from `bounds[2n]` up to `bounds[2n + 1]`; one that is null is empty. Both are good until
 * `take` returns. Not a buffer for each field: of a million rows the garbage would cost as much as to read them.
 */
type Take = (bytes: Buffer, bounds: readonly number[]) => void;

// Signature, flags, and the length of what else a header may hold: it stands before the first row.
const HEADER_BYTES = 19;

/**
 * The rows of a query as bytes: what the driver gives otherwise is read as text, value by value, and to make text of bytes
 * and bytes of that text again costs more than to hash them.
 */
class CopyOut extends pg.Query {
  private hasBegun = false;
  private fault: Error | undefined;
  private readonly bounds: number[] = [];

  constructor(
    query: string,
    private readonly take: Take,
    done: (error: Error | undefined) => void,
  ) {
    super({ text: `copy (${query}) to stdout (format binary)` }, (error) => {
      done(error ?? this.fault);
    });
  }

  /** The driver calls it for each message of a copy; PostgreSQL sends each row as one. */
  handleCopyData({ chunk }: { chunk: Buffer }): void {
    try {
      this.read(chunk);
    } catch (error) {
      // Thrown here, it would end the process.
      this.fault ??= error as Error;
    }
  }

  private read(chunk: Buffer): void {
    let at = this.hasBegun ? 0 : HEADER_BYTES;
    this.hasBegun = true;
    const count = chunk.readInt16BE(at);
    at += 2;
    // The end.
    if (count < 0) return;
    for (let field = 0; field < count; field++) {
      const begin = at + 4;
      at = begin + Math.max(0, chunk.readInt32BE(at));
      this.bounds[2 * field] = begin;
      this.bounds[2 * field + 1] = at;
    }
    if (at !== chunk.length) throw new Error('a message of a copy is no whole row');
    this.take(chunk, this.bounds);
  }
}

/**
 * Gives `take` each row that a query finds, in order. The query has no parameters: write values into it with
 * `pg.escapeLiteral`. Rejects with what PostgreSQL says, or with what `take` throws.
 */
export const copyOut = (tx: Transaction, query: string, take: Take): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error: Error | undefined) => {
      if (error) reject(error);
      else resolve();
    };
    tx.query(new CopyOut(query, take, done));
  });
