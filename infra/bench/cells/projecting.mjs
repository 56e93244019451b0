import pg from 'pg';
import { DataSource } from 'typeorm';
import { answer } from '../children.mjs';
import { product } from '../contexts.mjs';
import { Line, lines, rowOf } from './lines.mjs';

const { openDatabase, Projector, readArrivals } = await product('ledger');

const AT_ONCE = 500;
const SEPARATOR = '\x1e';
const RAW =
  'create table if not exists raw_line (case_id text primary key, entry text, type text, last_at timestamptz)';
const UPSERT = `insert into raw_line
  select * from unnest(string_to_array($1, chr(30)), string_to_array($2, chr(30)), string_to_array($3, chr(30)),
    string_to_array($4, chr(30))::timestamptz[])
  on conflict (case_id) do update set entry = excluded.entry, type = excluded.type, last_at = excluded.last_at`;
const READ = `select e.record from arrivals a join entries e using (publisher, position)
  where a.local_order >= $1 and a.local_order < $2 order by a.local_order`;
const STATE = (table) =>
  `select md5(string_agg(case_id || entry || type || last_at, ',' order by case_id)) as state from ${table}`;

/** The rows as a list that needs no reading: what the limit does is nothing but to write. */
async function rowsOf(pool, entries) {
  const rows = [];
  while (rows.length < entries)
    for (const { entry } of await readArrivals(pool, rows.length, 10_000)) rows.push(rowOf(entry));
  return rows;
}

/** The row of a record that nobody looks at twice. */
function rawRowOf({ record }) {
  const { subject, id, type, time } = JSON.parse(record);
  return { caseId: subject, entry: id, type, lastAt: time };
}

/** One statement; of several rows of one case the last. */
function upsertOf(rows) {
  const last = [...new Map(rows.map((row) => [row.caseId, row])).values()];
  const column = (name) => last.map((row) => row[name]).join(SEPARATOR);
  return {
    name: 'upsert',
    text: UPSERT,
    values: ['caseId', 'entry', 'type', 'lastAt'].map(column),
  };
}

/** Steps until the time or the work is over; entries a second. */
async function timed(seconds, step) {
  const begin = performance.now();
  let [count, more] = [0, 1];
  while (more > 0 && performance.now() - begin < seconds * 1000) count += more = await step();
  return { rate: count / ((performance.now() - begin) / 1000) };
}

answer(async ({ url, superUrl, entries }) => {
  const source = new DataSource({ type: 'postgres', url, entities: [Line] });
  await source.initialize();
  const pool = new pg.Pool({ connectionString: superUrl, max: 1 });
  await pool.query(RAW);
  let rows;
  const projector = new Projector(openDatabase(url, console.error), source, lines);
  const cursor = async () =>
    Number((await pool.query('select local_order from cursors')).rows[0]?.local_order ?? 0);
  const empty = (...tables) => pool.query(`truncate ${tables.join(', ')}`);
  const upsert = async (seconds) => {
    await empty('raw_line');
    rows ??= await rowsOf(pool, entries);
    let at = 0;
    return timed(seconds, async () => {
      const some = rows.slice(at, (at += AT_ONCE));
      if (some.length > 0) await pool.query(upsertOf(some));
      return some.length;
    });
  };
  const readAndUpsert = async (seconds) => {
    await empty('raw_line');
    let at = 0;
    return timed(seconds, async () => {
      const { rows: some } = await pool.query(READ, [at, (at += AT_ONCE)]);
      if (some.length > 0) await pool.query(upsertOf(some.map(rawRowOf)));
      return some.length;
    });
  };
  const project = async (seconds) => {
    await empty('bench_line', 'cursors');
    const begin = performance.now();
    await timed(seconds, async () => Number(await projector.step()));
    return { rate: (await cursor()) / ((performance.now() - begin) / 1000) };
  };
  const stateOf = async (table) => (await pool.query(STATE(table))).rows[0].state;
  return {
    upsert: ({ seconds }) => upsert(seconds),
    readAndUpsert: ({ seconds }) => readAndUpsert(seconds),
    project: ({ seconds }) => project(seconds),
    /** A cursor that stands back lets the projector see entries twice, all of them late: the rows stay what they are. */
    async assertExact() {
      await upsert(60);
      await project(60);
      const wanted = await stateOf('raw_line');
      if ((await stateOf('bench_line')) !== wanted) throw new Error('projected rows differ');
      await pool.query('update cursors set local_order = local_order - 200');
      while (await projector.step());
      if ((await stateOf('bench_line')) !== wanted) throw new Error('rows differ after a repeat');
    },
  };
});
