import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { answer } from '../children.mjs';
import { closedLoop } from '../closed-loop.mjs';
import { eventsOf } from '../corpus.mjs';

const HOME = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('@eventide/message-db/package.json'))),
  'database',
);
const CORPUS = eventsOf(512).map(({ data }) => JSON.stringify(data));
const WRITE = {
  name: 'write',
  text: 'select message_store.write_message($1, $2, $3, $4, null, -1)',
};

/** In the order of its `install.sh`; indexes are made by statements that no transaction may hold. */
const SCRIPTS = [
  ...['schema/message-store', 'extensions/pgcrypto', 'tables/messages', 'types/message'],
  ...['message-store-version', 'hash-64', 'acquire-lock', 'category', 'is-category', 'id'].map(
    (name) => `functions/${name}`,
  ),
  ...['cardinal-id', 'stream-version', 'write-message'].map((name) => `functions/${name}`),
  ...['messages-id', 'messages-stream', 'messages-category'].map((name) => `indexes/${name}`),
];

const statementsOf = (script) => {
  const text = fs.readFileSync(path.join(HOME, `${script}.sql`), 'utf8');
  return script.startsWith('indexes/') ? text.split(';').filter((part) => part.trim()) : [text];
};

answer(async ({ superUrl }) => {
  const pool = new pg.Pool({
    connectionString: superUrl,
    max: 32,
    options: '-c search_path=message_store,public',
  });
  for (const script of SCRIPTS)
    for (const statement of statementsOf(script)) await pool.query(statement);
  let messages = 0;
  const write = (caller) => {
    const stream = `category${caller}-${++messages}`;
    const values = [randomUUID(), stream, 'VersionsAnnounced', CORPUS[messages % CORPUS.length]];
    return pool.query({ ...WRITE, values });
  };
  return { run: (size) => closedLoop(size, write) };
});
