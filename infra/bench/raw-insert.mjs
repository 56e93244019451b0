// The limit of an append: one row an insert, prepared, each durable when it is answered. As pgbench does it; where
// there is no pgbench, as `pg` does it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { run } from '../local/processes.mjs';
import { closedLoop } from './closed-loop.mjs';

const SCRIPT = path.join(import.meta.dirname, 'cells/insert-one.sql');
const DEBIAN = '/usr/lib/postgresql';
// As somebody keeps events who proves nothing: a key, and one event at each place of a stream.
const TABLE = `create table events (
  id bigint generated always as identity primary key, stream text not null, version int not null,
  type text not null, data text not null, created_at timestamptz not null default now(), unique (stream, version))`;

function findPgbench() {
  const versions = fs.existsSync(DEBIAN) ? fs.readdirSync(DEBIAN).sort((a, b) => b - a) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((version) => path.join(DEBIAN, version, 'bin')),
  ];
  return folders.map((folder) => path.join(folder, 'pgbench')).find((file) => fs.existsSync(file));
}

async function byPgbench(program, { url, record, type, run: number }, { clients, seconds }) {
  const defined = { data: record, type, run: number, n: 0 };
  const args = [
    ...['--no-vacuum', '--protocol', 'prepared', '--file', SCRIPT],
    ...['--client', clients, '--jobs', Math.min(clients, os.cpus().length)],
    ...['--time', Math.max(1, Math.round(seconds))],
    ...Object.entries(defined).flatMap(([name, value]) => ['--define', `${name}=${value}`]),
  ];
  const output = await run(program, [...args.map(String), url]);
  const rate = Number(/tps = ([\d.]+) \(without/.exec(output)?.[1]);
  if (!(rate > 0)) throw new Error(`pgbench said\n${output}`);
  return { rate };
}

async function byNode({ pool, record, type, run: number }, { clients, ...length }) {
  let n = 0;
  const text = 'insert into events (stream, version, type, data) values ($1, 1, $2, $3)';
  return closedLoop({ callers: clients, ...length }, () =>
    pool.query({ name: 'insert-one', text, values: [`${number}-${n++}`, type, record] }),
  );
}

/**
 * A table of its own on the server of a context.
 * @param {import('./contexts.mjs').Context} context
 * @param {{ record: string, type: string }} row what each row holds
 * @param {number} clients
 * @returns {Promise<{ warmUp: (length: object) => Promise<unknown>, insert: () => Promise<{ rate: number }>, close: () => Promise<void> }>}
 */
export async function openRawInsert({ server, seconds, notes }, row, clients) {
  const { superUrl: url } = await server.createDatabase('raw');
  const pool = new pg.Pool({ connectionString: url, max: 32 });
  await pool.query(TABLE);
  const program = findPgbench();
  if (!program) notes.push('there is no pgbench: the limit is the same insert by pg');
  let runs = 0;
  const told = () => ({ ...row, url, pool, run: ++runs });
  return {
    // pgbench is compiled.
    warmUp: async (length) => program || byNode(told(), { clients, ...length }),
    insert: () =>
      program
        ? byPgbench(program, told(), { clients, seconds })
        : byNode(told(), { clients, seconds }),
    close: () => pool.end(),
  };
}
