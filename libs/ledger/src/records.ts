import type { SignedCheckpoint } from './checkpoints.js';
import type { Queryable } from './database.js';

/** Records of a log from a position on; `checkpoint` is the greatest signed size within them, `more` is signed besides. */
export type SignedRecords = Readonly<{
  from: number;
  records: readonly Buffer[];
  checkpoint: SignedCheckpoint | undefined;
  more: boolean;
}>;

type Packed = Readonly<{ texts: string; lengths: string; odd: Record<string, string> | null }>;
type Row = Packed & Readonly<{ signed: number | null; size: number; root: Buffer; note: string }>;

// One value for all records: a row for each costs the driver more than what stands in it.
const PACKED = `coalesce(string_agg(record, '' order by position), '') as texts,
  coalesce(string_agg(octet_length(record)::text, ',' order by position), '') as lengths,
  json_object_agg(position, encode(unprintable, 'hex')) filter (where unprintable is not null) as odd`;

const SIGNED = `with signed as (
  select coalesce(max(size), 0) as size from checkpoints where log = $1),
fitting as (
  select position, record, unprintable from (
    select e.position, e.record, e.unprintable,
      sum(octet_length(record) + coalesce(length(unprintable), 0)) over (order by position) as bytes
    from entries e, signed s
    where publisher = $1 and position >= $2 and position < least($2 + $3::bigint, s.size)) sized
  where bytes <= $4 or position = $2),
last as (
  select size, root, note from checkpoints
  where log = $1 and size > $2 and size <= $2 + (select count(*) from fitting)
  order by size desc limit 1)
select p.*, l.*, s.size as signed from signed s left join last l on true, (select ${PACKED} from fitting) p`;

/** The records of a log from one position up to another, as bytes. */
export async function readRecords(
  db: Queryable,
  log: string,
  from: number,
  to: number,
): Promise<Buffer[]> {
  const { rows } = await db.query<Packed>(
    `select ${PACKED} from entries where publisher = $1 and position >= $2 and position < $3`,
    [log, from, to],
  );
  return unpack(from, rows[0]);
}

/**
 * What of a log is signed from a position on, at most so many records and bytes, and at least one; with the greatest
 * checkpoint within that, if there is one.
 */
export async function readSigned(
  db: Queryable,
  log: string,
  from: number,
  most: Readonly<{ records: number; bytes: number }>,
): Promise<SignedRecords> {
  const values = [log, from, most.records, most.bytes];
  const { rows } = await db.query<Row>({ name: 'read-signed', text: SIGNED, values });
  const records = unpack(from, rows[0]);
  const { signed, size, root, note } = rows[0] ?? {};
  const checkpoint = size && root && note ? { size, root, note } : undefined;
  return { from, records, checkpoint, more: (signed ?? 0) > from + records.length };
}

function unpack(from: number, { texts, lengths, odd }: Packed = NOTHING): Buffer[] {
  if (lengths === '') return [];
  const bytes = Buffer.from(texts);
  let end = 0;
  return lengths.split(',').map((length, i) => {
    const start = end;
    end += Number(length);
    const hex = odd?.[String(from + i)];
    return hex === undefined ? bytes.subarray(start, end) : Buffer.from(hex, 'hex');
  });
}

const NOTHING: Packed = { texts: '', lengths: '', odd: null };
