import pg from 'pg';
import type { Transaction } from './database.js';

/** Fields of one row, as bytes; a field that is null is empty. They are good until `take` returns. */
type Take = (...fields: Buffer[]) => void;

// Signature, flags, and the length of what else a header may hold: it stands before the first row.
const HEADER_BYTES = 19;

/**
 * The rows of a query as bytes: what the driver gives otherwise is read as text, value by value, and to make text of bytes
 * and bytes of that text again costs more than to hash them.
 */
class CopyOut extends pg.Query {
  private hasBegun = false;
  private fault: Error | undefined;

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
    const fields: Buffer[] = [];
    while (fields.length < count) {
      const begin = at + 4;
      at = begin + Math.max(0, chunk.readInt32BE(at));
      fields.push(chunk.subarray(begin, at));
    }
    if (at !== chunk.length) throw new Error('a message of a copy is no whole row');
    this.take(...fields);
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
