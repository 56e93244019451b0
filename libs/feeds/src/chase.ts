import { headAt, limitOf, sha256, type Batch, type Ledger, type SignedCheckpoint } from '#ledger';
import { consistencyProof, TILE_WIDTH, tileNodes } from '#merkle';
import { fetchRecords, tileReader, type Source } from './http.js';
import type { Judge } from './judge.js';

/** Four bundles: what is fetched, proved and stored at a time. */
const CHUNK = 4 * TILE_WIDTH;

/** Whether the checkpoint was reached, is to be asked for again at once, or is left for the next time. */
type Chased = 'reached' | 'again' | 'left';

/**
 * Fetches a log from one party up to a checkpoint that it showed, chunk by chunk, each proved before it is stored. A
 * chunk that ends before the checkpoint comes with a consistency proof out of the same party's tiles. Rejects with
 * `Unusable` where an answer cannot be used; what was taken until then stays.
 */
export async function chase(
  ledger: Ledger,
  judge: Judge,
  source: Source,
  checkpoint: SignedCheckpoint,
): Promise<Chased> {
  while (!source.stop.aborted && !ledger.isDisputed(source.log)) {
    const head = headAt(await ledger.heads(), source.log);
    const end = Math.min(checkpoint.size, limitOf(head));
    if (head.size >= end) return 'reached';
    const batch = await fetchChunk(source, checkpoint, { from: head.size, end });
    const taken = await ledger.take(batch);
    if (taken.kind === 'taken') await judge.noteTaken(batch, taken.size);
    if (taken.kind === 'mismatch')
      return (await judge.weighMismatch(source, batch)) ? 'again' : 'left';
    if (taken.kind === 'contradiction') {
      await judge.weigh(source.log, checkpoint, source.party.log);
      return 'left';
    }
    // Else known already, or no longer where it was: another feed was quicker.
  }
  return 'left';
}

async function fetchChunk(
  source: Source,
  checkpoint: SignedCheckpoint,
  { from, end }: Readonly<{ from: number; end: number }>,
): Promise<Batch> {
  const aligned = Math.floor(from / TILE_WIDTH) * TILE_WIDTH;
  const to = Math.min(aligned + CHUNK, end);
  const records = await fetchRecords(source, checkpoint.size, from, to);
  const proof = await proveEnd(source, checkpoint, from + records.length);
  return { log: source.log, from, records, checkpoint, proof };
}

async function proveEnd(source: Source, checkpoint: SignedCheckpoint, end: number) {
  if (end === checkpoint.size) return [];
  const nodes = tileNodes(tileReader(source), checkpoint.size, sha256);
  return consistencyProof(end, checkpoint.size, nodes, sha256);
}
