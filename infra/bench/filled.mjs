// Ledgers with many entries, written by the server itself: each record is one that `writeRecord` made, with its own
// position, case and clock in the places of the marks.
import pg from 'pg';
import { product } from './contexts.mjs';

const MARKS = { position: '@position@', caseId: '@case@', clock: '@clock@' };
const CLOCK = 1_780_000_000_000_000;
const ENTRIES_AT_ONCE = 100_000;

const stampOf = (publisher, unit, time) => ({
  ...{ publisher, ...MARKS, time, occurredAt: time, knows: {}, actor: `${unit}#officer` },
  ...{ ruleset: 'none@0', recordedFrom: 'screen', correlationId: 'bench' },
});

/**
 * Entries `from` to `to` of the local order: they go round the publishers and the cases that are open together; when each of
 * these has all its entries, the next ones are opened.
 */
const FILL = `
with numbered as (
  select n, n / cardinality($1::text[]) as position, 1 + n % cardinality($1::text[]) as log,
    case_id, $4::bigint + n as clock
  from generate_series($5::bigint, $6::bigint - 1) n join bench_cases c
    on c.number = n / ($7::bigint * $10::bigint) * $7::bigint + n % $7::bigint
), written as (
  select n, ($1::text[])[log] as publisher, position, case_id, clock, e.type, e.unit,
    replace(replace(replace(e.record, '${MARKS.position}', position::text), '${MARKS.caseId}', case_id),
      '${MARKS.clock}', clock::text) as record
  from numbered join unnest($2::text[], $3::text[], $9::text[]) with ordinality e(type, record, unit, i)
    on e.i = 1 + (log - 1) + cardinality($1::text[]) * (n / $7::bigint % (cardinality($2::text[]) / cardinality($1::text[])))
), stored as (
  insert into entries (publisher, position, case_id, type, clock, knows, unit, recorded_at, occurred_at, record, leaf)
  select publisher, position, case_id, type, clock, '', unit, $8, $8, record,
    sha256('\\x00'::bytea || convert_to(record, 'UTF8'))
  from written order by n
)
insert into arrivals (local_order, publisher, position, case_id)
select n, publisher, position, case_id from written order by n`;

/** For each publisher, the events one after the other, each by another of its units; in the order in which `FILL` counts. */
async function recordsOf(logs, events) {
  const { writeRecord } = await product('contracts');
  const { everyUnit } = await product('codes');
  const time = new Date(CLOCK / 1000).toISOString();
  const unitOf = (log, i) => {
    const own = everyUnit().filter(({ code, province }) => province && code.startsWith(`${log}/`));
    return own[i % own.length]?.code ?? `${log}/unit`;
  };
  const all = events.flatMap((event, i) =>
    logs.map((log) => ({ event, log, unit: unitOf(log, i) })),
  );
  return {
    time,
    types: all.map(({ event }) => event.type),
    units: all.map(({ unit }) => unit),
    records: all.map(({ event, log, unit }) => writeRecord(event, stampOf(log, unit, time))),
  };
}

async function makeCases(client, count) {
  const { caseIdOf } = await product('contracts');
  const ids = Array.from({ length: count }, (_, i) => caseIdOf('CA', 2026, i + 1));
  await client.query(
    'create temporary table bench_cases (number bigint primary key, case_id text)',
  );
  await client.query(
    `insert into bench_cases select i - 1, id from unnest(string_to_array($1, ',')) with ordinality as c(id, i)`,
    [ids.join(',')],
  );
  await client.query('analyze bench_cases');
}

const SET_HEADS = `
insert into heads (log, size, arrived, proved, frontier, clock)
select log, size, size, size, decode(repeat('00', 32 * bit_count(size::bit(64))::int), 'hex'), 0
from unnest($1::text[], $2::bigint[]) as h(log, size)
union all select 'local', $3::bigint, 0, 0, '', $4::bigint`;

/** The trees are those of nobody: who proves something makes them anew. */
const setHeads = (client, logs, entries) =>
  client.query(SET_HEADS, [
    logs,
    logs.map((_, i) => Math.ceil((entries - i) / logs.length)),
    entries,
    CLOCK + entries,
  ]);

/** So many cases that each gets entries of several publishers. */
function casesFor(count, logs) {
  while (logs > 1 && (count % 2 === 0 || count % 3 === 0 || count % 5 === 0)) count++;
  return count;
}

/**
 * A migrated database whose tables hold entries of all logs, all of them arrived.
 * @param {import('./contexts.mjs').Context} context
 * @param {{ entries: number, entriesPerCase: number, openTogether?: number, logs: readonly string[], events: readonly object[], projections?: readonly object[] }} size
 *   `events` are those of each case, in turn; of all cases `openTogether` at a time, all unless said
 */
export async function fillLedger(
  context,
  { entries, entriesPerCase, openTogether, logs, events, projections = [] },
) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase('filled');
  await migrate(database.ownerUrl, database.role, projections);
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    const cases = casesFor(Math.ceil(entries / entriesPerCase), logs.length);
    const { types, units, records, time } = await recordsOf(logs, events);
    await makeCases(client, cases);
    await client.query('set session_replication_role = replica'); // no look at each foreign key
    for (let from = 0; from < entries; from += ENTRIES_AT_ONCE) {
      const to = Math.min(entries, from + ENTRIES_AT_ONCE);
      const open = Math.min(openTogether ?? cases, cases);
      await client.query(FILL, [
        ...[logs, types, records, CLOCK, from, to, open, time, units, entriesPerCase],
      ]);
    }
    await setHeads(client, logs, entries);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
  return database;
}
