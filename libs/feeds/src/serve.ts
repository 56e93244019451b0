import {
  proveInclusion,
  readRecords,
  readTile,
  sha256,
  type Ledger,
  type SignedCheckpoint,
} from '#ledger';
import {
  encodeBundle,
  leafHash,
  parseTilePath,
  TILE_WIDTH,
  tileWidth,
  type TileName,
} from '#merkle';
import { readRecord } from '#contracts';

/** An answer over HTTP: `type` is its media type, `cache` its Cache-Control. */
export type Served = Readonly<{
  status: number;
  type: string;
  body: Buffer | string;
  cache?: string;
}>;

const YEAR = 'max-age=31536000, immutable';
const BYTES = 'application/octet-stream';
const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');
const text = (body: string): Served => ({
  status: 200,
  type: 'text/plain; charset=utf-8',
  body,
  cache: 'no-store',
});

/**
 * What a service serves below `/logs/<log>/` for any log that it holds: `checkpoint`, `vkey`, `tile/<L>/<N>[.p/<W>]`,
 * `tile/entries/<N>[.p/<W>]` (C2SP tlog-tiles) and `inclusion/<position>`, in the log of `size` (the query parameter; the
 * served checkpoint's where it is not given). Undefined is 404: no such path, or beyond the checkpoint that is served.
 */
export async function serveLog(
  ledger: Ledger,
  log: string,
  path: string,
  size?: string,
): Promise<Served | undefined> {
  if (!ledger.logs.includes(log)) return undefined;
  if (path === 'vkey') return serveVkey(ledger, log);
  const checkpoint = await ledger.findCheckpoint(log);
  if (checkpoint === undefined) return undefined;
  if (path === 'checkpoint') return text(checkpoint.note);
  const tile = parseTilePath(path);
  if (tile) return serveTile(ledger, log, tile, checkpoint.size);
  const position = /^inclusion\/(0|[1-9]\d{0,14})$/.exec(path)?.[1];
  if (position === undefined) return undefined;
  return serveInclusion(ledger, log, Number(position), { checkpoint, size });
}

/** The own key, or the one that entry 0 of another log names: followers took that entry under that key. */
async function serveVkey(ledger: Ledger, log: string): Promise<Served | undefined> {
  if (log === ledger.log) return text(`${ledger.signer.vkey}\n`);
  const [first] = await readRecords(ledger.db, log, 0, 1);
  const entry = first && readRecord(first.toString('utf8'));
  return entry?.type === 'LogOpened' && entry.known ? text(`${entry.data.vkey}\n`) : undefined;
}

async function serveTile(
  ledger: Ledger,
  log: string,
  { level, index, width }: TileName,
  size: number,
): Promise<Served | undefined> {
  if (width > tileWidth(level === 'entries' ? 0 : level, index, size)) return undefined;
  const lasting = width === TILE_WIDTH ? YEAR : 'no-cache';
  if (level !== 'entries') {
    const body = await readTile(ledger.db, log, level, index, width);
    return { status: 200, type: BYTES, body, cache: `public, ${lasting}` };
  }
  const from = index * TILE_WIDTH;
  const records = await readRecords(ledger.db, log, from, from + width);
  // Entries are for the parties' networks only; a cache between must not hand them on.
  const body = Buffer.from(encodeBundle(records));
  return { status: 200, type: BYTES, body, cache: `private, ${lasting}` };
}

async function serveInclusion(
  ledger: Ledger,
  log: string,
  position: number,
  asked: Readonly<{ checkpoint: SignedCheckpoint; size: string | undefined }>,
): Promise<Served | undefined> {
  const { checkpoint } = asked;
  const size = Number(asked.size ?? checkpoint.size);
  if (!Number.isSafeInteger(size) || size > checkpoint.size || position >= size) return undefined;
  const proof = await proveInclusion(ledger.db, log, position, size);
  const [record] = await readRecords(ledger.db, log, position, position + 1);
  const leaf = leafHash(sha256, record ?? new Uint8Array());
  const body = JSON.stringify({
    log,
    position,
    size,
    leaf: hex(leaf),
    proof: proof.map(hex),
    checkpoint: checkpoint.note,
  });
  return { status: 200, type: 'application/json', body, cache: 'no-store' };
}
