import {
  decodeBundle,
  entriesPath,
  TILE_WIDTH,
  tilePath,
  tileWidth,
  type TileReader,
} from '#merkle';
import { Unusable } from './noise.js';
import { logUrl, type Party } from './parties.js';

const CHECKPOINT_BYTES_MAX = 8 * 1024;
const BUNDLE_BYTES_MAX = TILE_WIDTH * 65_537;
const CHUNK_BYTES = 8 * 1024 * 1024;
const HASH_BYTES = 32;

/** How much is read of an answer, in bytes, and how long it may take in all, in milliseconds. */
type Limits = Readonly<{ max: number; ms: number }>;

/** A log as one party serves it. Every call rejects with `Unusable` where the answer cannot be used. */
export type Source = Readonly<{ party: Party; log: string; stop: AbortSignal }>;

/** The checkpoint note that a party serves for a log, unverified; undefined where it holds nothing of it. */
export async function fetchCheckpoint({ party, log, stop }: Source): Promise<string | undefined> {
  const url = `${logUrl(party, log)}/checkpoint`;
  const bytes = await fetchBytes(url, { max: CHECKPOINT_BYTES_MAX, ms: 5_000 }, stop);
  return bytes?.toString('utf8');
}

/**
 * Records from position `from` up to `to`, unverified, out of the bundles of a log of `size`. Ends earlier, where a
 * bundle ends, once it has 8 MiB, so that a chunk fits in memory whatever the entries are.
 */
export async function fetchRecords(
  source: Source,
  size: number,
  from: number,
  to: number,
): Promise<Uint8Array[]> {
  const records: Uint8Array[] = [];
  let bytes = 0;
  for (let at = from; at < to && bytes < CHUNK_BYTES; at = from + records.length) {
    const index = Math.floor(at / TILE_WIDTH);
    const bundle = await fetchBundle(source, index, tileWidth(0, index, size));
    const wanted = bundle.slice(at - index * TILE_WIDTH, to - index * TILE_WIDTH);
    for (const record of wanted) bytes += record.length;
    records.push(...wanted);
  }
  return records;
}

async function fetchBundle(source: Source, index: number, width: number): Promise<Uint8Array[]> {
  const url = `${logUrl(source.party, source.log)}/${entriesPath(index, width)}`;
  const bytes = await need(url, { max: BUNDLE_BYTES_MAX, ms: 30_000 }, source.stop);
  const records = decodeBundle(bytes);
  if (records?.length !== width) {
    throw new Unusable('malformed', `${url} is no bundle of ${String(width)} entries`);
  }
  return records;
}

/** Reads the hash tiles of a log as a party serves them, unverified; for one proof or a few. */
export const tileReader =
  ({ party, log, stop }: Source): TileReader =>
  async (level, index, width) => {
    const url = `${logUrl(party, log)}/${tilePath(level, index, width)}`;
    const bytes = await need(url, { max: width * HASH_BYTES, ms: 10_000 }, stop);
    if (bytes.length !== width * HASH_BYTES) {
      throw new Unusable('malformed', `${url} is no tile of ${String(width)} hashes`);
    }
    return bytes;
  };

async function need(url: string, limits: Limits, stop: AbortSignal): Promise<Buffer> {
  const bytes = await fetchBytes(url, limits, stop);
  if (bytes === undefined) throw new Unusable('missing', `${url} is not there`);
  return bytes;
}

/** What another service answers, within its limits; undefined where that is 404. Rejects with `Unusable`. */
export async function fetchBytes(
  url: string,
  limits: Limits,
  stop = new AbortController().signal,
): Promise<Buffer | undefined> {
  const over = new AbortController();
  const end = () => {
    over.abort();
  };
  const timer = setTimeout(end, limits.ms);
  stop.addEventListener('abort', end, { once: true });
  if (stop.aborted) end();
  try {
    const response = await fetch(url, { signal: over.signal, redirect: 'error' });
    return await readBody(url, response, limits.max);
  } catch (error) {
    throw error instanceof Unusable
      ? error
      : new Unusable('unreachable', `${url}: ${whyOf(error)}`);
  } finally {
    clearTimeout(timer);
    stop.removeEventListener('abort', end);
    // Whatever was not read is not waited for.
    end();
  }
}

async function readBody(url: string, response: Response, max: number) {
  if (response.status === 404) return undefined;
  if (response.status !== 200) {
    throw new Unusable('unreachable', `${url} answered ${String(response.status)}`);
  }
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    const bytes = part as Uint8Array;
    length += bytes.length;
    if (length > max) throw new Unusable('oversized', `${url} is over ${String(max)} bytes`);
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function whyOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
