import { concat } from './bytes.js';
import { TILE_WIDTH } from './tile.js';

const RECORD_BYTES_MAX = 0xffff;

/**
 * A bundle of entries: each record after its length, a big-endian uint16 (C2SP tlog-tiles). Throws RangeError for more
 * than 256 records, and for a record over 65,535 bytes.
 */
export function encodeBundle(records: readonly Uint8Array[]): Uint8Array {
  if (records.length > TILE_WIDTH) throw new RangeError('more than 256 records in a bundle');
  return concat(
    records.flatMap((record) => {
      if (record.length > RECORD_BYTES_MAX) throw new RangeError('a record over 65,535 bytes');
      return [Uint8Array.of(record.length >> 8, record.length & 0xff), record];
    }),
  );
}

/** The records of a bundle, as views of `bytes`; undefined where it is cut short or holds more than 256. */
export function decodeBundle(bytes: Uint8Array): Uint8Array[] | undefined {
  const records: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [high, low] = bytes.subarray(at, at + 2);
    if (high === undefined || low === undefined) return undefined;
    const end = at + 2 + high * 256 + low;
    if (end > bytes.length || records.length === TILE_WIDTH) return undefined;
    records.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return records;
}
