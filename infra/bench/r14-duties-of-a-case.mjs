import path from 'node:path';
import pg from 'pg';
import { startChild } from './children.mjs';
import { openTeller } from './told-cases.mjs';

export const id = 'obligations';
export const title = 'obligationsOf for a case of 200 entries ÷ reading these by one index';
export const unit = 'µs';
export const ratios = {
  obligations: {
    less: true,
    judgedBy: 'ours',
    of: ({ duties, query }) => [duties.us, query.us],
    goals: { fast: [5000, 2500] },
  },
};

const CASES = 50;
const ENTRIES = 200;
const HOUR = 3_600_000;
const BEGIN = Date.parse('2026-01-05T02:00:00Z');

const FILL = `
with told as (
  select * from json_to_recordset($1) as t("order" bigint, publisher text, position bigint, "caseId" text, type text,
    clock bigint, "occurredAt" timestamptz, record text)
), stored as (
  insert into entries (publisher, position, case_id, type, clock, knows, recorded_at, occurred_at, record, leaf)
  select publisher, position, "caseId", type, clock, '', "occurredAt", "occurredAt", record,
    sha256('\\x00'::bytea || convert_to(record, 'UTF8')) from told
)
insert into arrivals (local_order, publisher, position, case_id)
select "order", publisher, position, "caseId" from told`;

/** Cases of so many entries that arrived in turn, so that those of one lie apart in the tables. */
async function fill({ superUrl }, caseIds) {
  const tell = await openTeller();
  const cases = caseIds.map((caseId) =>
    tell({ caseId, entries: ENTRIES, begin: BEGIN, gap: 6 * HOUR }),
  );
  const told = cases.flatMap((entries, c) =>
    entries.map((entry, i) => ({ ...entry, order: i * cases.length + c })),
  );
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(FILL, [JSON.stringify(told)]);
    await client.query(`insert into heads (log, size) values ('local', $1)`, [told.length]);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** @param {import('./contexts.mjs').Context} context */
export async function prepare(context) {
  const { migrate } = await context.product('ledger');
  const { caseIdOf } = await context.product('contracts');
  const database = await context.server.createDatabase('duties');
  await migrate(database.ownerUrl, database.role, []);
  const caseIds = Array.from({ length: CASES }, (_, i) => caseIdOf('CA', 2026, i + 1));
  await fill(database, caseIds);
  const file = path.join(import.meta.dirname, 'cells/duties.mjs');
  const at = new Date(BEGIN + ENTRIES * 6 * HOUR).toISOString();
  const child = await startChild(file, { url: database.url, caseIds, entries: ENTRIES, at });
  const { seconds } = context;
  return {
    cells: {
      duties: () => child.ask('workOut', { seconds }),
      query: () => child.ask('query', { seconds }),
    },
    close: () => child.stop(),
  };
}
