import pg from 'pg';
import Cursor from 'pg-cursor';
import { answer } from '../children.mjs';
import { product } from '../contexts.mjs';
import { sign } from './signing.mjs';

const { openDatabase, verifyLog } = await product('ledger');

const AT_ONCE = 2000;
const MIB = 2 ** 20;

/** How fast some entries were read, and how far memory went above where it was. */
async function timed(entries, read) {
  globalThis.gc();
  const before = process.memoryUsage.rss();
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const begin = performance.now();
  await read();
  const seconds = (performance.now() - begin) / 1000;
  clearInterval(watch);
  return { rate: entries / seconds, rssMiB: most / MIB, growthMiB: (most - before) / MIB };
}

/** The same columns, in rows of the same form, as the cursor gives them, and nothing done with them. */
async function readByCursor(client, log, entries) {
  const text = `select record, unprintable, encode(leaf, 'hex') from entries
    where publisher = $1 order by position`;
  const cursor = client.query(new Cursor(text, [log], { rowMode: 'array' }));
  let count = 0;
  for (let rows; (rows = await cursor.read(AT_ONCE)).length > 0;) count += rows.length;
  await cursor.close();
  if (count !== entries) throw new Error(`${count} of ${entries} entries were read`);
}

answer(async (told) => {
  const { url, log, entries } = told;
  const db = openDatabase(url, (error) => {
    throw error;
  });
  const vkey = await sign(db, told);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const verify = async () => {
    const verdict = await verifyLog(db, log, vkey);
    if (verdict.kind !== 'true') throw new Error(JSON.stringify(verdict));
  };
  return {
    verify: () => timed(entries, verify),
    read: () => timed(entries, () => readByCursor(client, log, entries)),
  };
});
