import {
  headAt,
  sha256,
  type Batch,
  type Ledger,
  type SignedCheckpoint,
  type Taken,
} from '#ledger';
import { consistencyProof, TILE_WIDTH, tileNodes } from '#merkle';
import { fetchRecords, tileReader, type Source } from './http.js';
import type { Judge } from './judge.js';

/** Four bundles: what is fetched, proved and stored at a time. */
const CHUNK = 4 * TILE_WIDTH;

/**
 * Fetches a log from one party up to a checkpoint that it showed, chunk by chunk, each proved before it is stored. A
 * chunk that ends before the checkpoint comes with a consistency proof out of the same party's tiles. True where the
 * checkpoint was reached. Rejects with `Unusable` where an answer cannot be used; what was taken until then stays.
 */
export async function chase(
  ledger: Ledger,
  judge: Judge,
  source: Source,
  checkpoint: SignedCheckpoint,
): Promise<boolean> {
  while (!source.stop.aborted) {
    const { size } = headAt(await ledger.heads(), source.log);
    if (size >= checkpoint.size) return true;
    const batch = await fetchChunk(source, checkpoint, size);
    const taken = await ledger.take(batch);
    if (taken.kind === 'taken') judge.noteTaken(source.log, checkpoint);
    else if (!(await goesOn(judge, source, batch, taken))) return false;
  }
  return false;
}

async function goesOn(judge: Judge, source: Source, batch: Batch, taken: Taken): Promise<boolean> {
  if (taken.kind === 'mismatch') return judge.weighMismatch(source, batch);
  if (taken.kind === 'contradiction') {
    await judge.weigh(source.log, batch.checkpoint, source.party.log);
    return false;
  }
  // Known already, or no longer where it was: another feed was quicker.
  return true;
}

async function fetchChunk(
  source: Source,
  checkpoint: SignedCheckpoint,
  from: number,
): Promise<Batch> {
  const aligned = Math.floor(from / TILE_WIDTH) * TILE_WIDTH;
  const to = Math.min(aligned + CHUNK, checkpoint.size);
  const records = await fetchRecords(source, checkpoint.size, from, to);
  const proof = await proveEnd(source, checkpoint, from + records.length);
  return { log: source.log, from, records, checkpoint, proof };
}

async function proveEnd(source: Source, checkpoint: SignedCheckpoint, end: number) {
  if (end === checkpoint.size) return [];
  const nodes = tileNodes(tileReader(source), checkpoint.size, sha256);
  return consistencyProof(end, checkpoint.size, nodes, sha256);
}
