import { findCheckpoint, readRecords, type Ledger, type SignedCheckpoint } from '#ledger';

const RECORDS_MAX = 1024;
const BYTES_MAX = 512 * 1024;

/** Entries of the own log that travel together; `checkpoint` is there where they end at a signed size. */
export type RelayBatch = Readonly<{
  from: number;
  records: readonly Buffer[];
  checkpoint: SignedCheckpoint | undefined;
}>;

/**
 * The next entries to relay, from a position up to a signed size: at most 1024 of them and 512 KiB. They end at the
 * greatest signed size within that, because followers can verify only there; where there is none, they go without.
 */
export async function readRelayBatch(
  ledger: Ledger,
  from: number,
  size: number,
): Promise<RelayBatch> {
  const { db, log } = ledger;
  const read = await readRecords(db, log, from, Math.min(from + RECORDS_MAX, size));
  const records = fitting(read);
  const last = await findCheckpoint(db, log, from + records.length);
  if (last === undefined || last.size <= from) return { from, records, checkpoint: undefined };
  return { from, records: records.slice(0, last.size - from), checkpoint: last };
}

/** As many as fit in 512 KiB, and at least one. */
function fitting(records: readonly Buffer[]): Buffer[] {
  let bytes = 0;
  const end = records.findIndex((record, i) => (bytes += record.length) > BYTES_MAX && i > 0);
  return records.slice(0, end < 0 ? records.length : end);
}
