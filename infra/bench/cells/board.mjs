// The route's own handler, without HTTP, over the table as the product fills it.
import 'reflect-metadata';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { answer } from '../children.mjs';
import { host, product } from '../contexts.mjs';
import { drawing } from '../corpus.mjs';
import { median } from '../measure.mjs';
import { openTeller } from '../told-cases.mjs';

const { BoardHttp } = await host('obligations/board-http.js');
const { Obligation } = await host('obligations/row.js');
const { rowsOf } = await host('obligations/rows.js');
const { caseIdOf, readRecord } = await product('contracts');
const { openDatabase } = await product('ledger');
const { rulesBook } = await product('regulation');

const DRAWN = 200;
const DAY = 86_400_000;
const COPY = `insert into obligations
  select (jsonb_populate_record(o, jsonb_build_object('case_id', c.id))).*
  from obligations o join unnest($1::text[], $2::text[]) as c(of, id) on c.of = o.case_id`;
const QUERY = {
  name: 'count',
  text: 'select party, count(*) from obligations where is_open group by party',
};
const NOBODY = { read: () => Promise.resolve([]) };
const UNTOLD = { read: () => new Map() };

const nameOf = (number) => caseIdOf('CA', 2026, number);

/** The duties of cases of 3 to 15 entries, begun within the last 90 days, one or a few days from one entry to the next. */
async function drawRows() {
  const [tell, draw] = [await openTeller(), drawing()];
  const rulesAt = rulesBook([]);
  const [rules, now] = [rulesAt(0), Date.now()];
  return Array.from({ length: DRAWN }, (_, i) => {
    const entries = 3 + Math.floor(draw() * 13);
    const begin = now - Math.floor((1 + draw() * 89) * DAY);
    const gap = Math.floor((now - begin) / entries);
    const told = tell({ caseId: nameOf(i + 1), entries, begin, gap });
    const history = told.map(({ record }) => readRecord(record));
    const as = { rulesAt, rules, log: 'coordination', at: new Date(now).toISOString() };
    return rowsOf(nameOf(i + 1), history, as);
  }).flat();
}

/** Fills the list: the drawn cases as they are, the others as copies of them. */
async function fill({ url, superUrl, cases }) {
  const source = new DataSource({ type: 'postgres', url, entities: [Obligation] });
  await source.initialize();
  const rows = await drawRows();
  for (let i = 0; i < rows.length; i += 200)
    await source.getRepository(Obligation).insert(rows.slice(i, i + 200));
  await source.destroy();
  const others = Array.from({ length: cases - DRAWN }, (_, i) => i + DRAWN + 1);
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  await client.query(COPY, [others.map((n) => nameOf(1 + (n % DRAWN))), others.map(nameOf)]);
  await client.query('vacuum analyze obligations');
  const { rows: counts } = await client.query(
    'select count(*)::int as duties, count(*) filter (where is_open)::int as open from obligations',
  );
  await client.end();
  return counts[0];
}

/** The middle time and the longest, in milliseconds. */
async function timed(seconds, work) {
  const times = [];
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const begin = performance.now();
    await work();
    times.push(performance.now() - begin);
  }
  return { ms: median(times), most: Math.max(...times) };
}

answer(async (database) => {
  const counts = await fill(database);
  const db = openDatabase(database.url, console.error);
  const board = new BoardHttp({ db }, NOBODY, undefined, UNTOLD);
  const readNew = () => new BoardHttp({ db }, NOBODY, undefined, UNTOLD).readBoard();
  const query = () => db.query(QUERY);
  for (const work of [() => board.readBoard(), readNew, query]) await timed(1, work);
  return {
    /** Once a minute the middle times of answers are worked out anew: `anew` is the request that waits for them. */
    async readBoard({ seconds }) {
      const usual = await timed(seconds, () => board.readBoard());
      return { ...usual, anew: (await timed(seconds, readNew)).ms, ...counts };
    },
    query: ({ seconds }) => timed(seconds, query),
  };
});
