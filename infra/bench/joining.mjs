// How long a new party needs until it holds all that the others hold, proved and in its order; and how much memory.
//   node infra/bench/joining.mjs [--entries 100000] [--feed http|kafka] [--json FILE]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../local/build.mjs';
import { startChild } from './children.mjs';
import { openContexts } from './contexts.mjs';

const CELL = path.join(import.meta.dirname, 'cells/joining.mjs');
const PAGE = 2_000;

const { values: options } = parseArgs({
  options: {
    entries: { type: 'string', default: '100000' },
    feed: { type: 'string', default: 'http' },
    json: { type: 'string' },
  },
});

async function openParty(context, log, brokers) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase(log);
  await migrate(database.ownerUrl, database.role, []);
  const keyFolder = context.makeKeyFolder();
  return startChild(CELL, { ...database, log, logs: ['border', 'audit'], keyFolder, brokers });
}

async function measure(context, { entries, feed }) {
  const brokers = feed === 'kafka' ? (await context.kafka()).brokers : [];
  const first = await openParty(context, 'border', brokers);
  const joining = await openParty(context, 'audit', brokers);
  try {
    const parties = await Promise.all([first, joining].map((one) => one.ask('party')));
    const size = await first.ask('fill', entries);
    await first.ask('follow', parties, feed);
    if (feed === 'kafka') await first.ask('relayed', size);
    const joined = await joining.ask('join', parties, { feed, size });
    const notes = await Promise.all([first, joining].map((one) => one.ask('checkpoint', 'border')));
    return { entries: size, feed, ...joined, isEqual: notes[0] === notes[1] };
  } finally {
    await Promise.all([first.stop(), joining.stop()]);
  }
}

await build();
const contexts = await openContexts();
try {
  const context = await contexts.open('fast', { seconds: 1, quick: true });
  const entries = Math.ceil(Number(options.entries) / PAGE) * PAGE;
  const result = await measure(context, { entries, feed: options.feed });
  console.log(result);
  if (options.json) fs.writeFileSync(options.json, JSON.stringify(result));
  process.exitCode = result.isEqual ? 0 : 1;
} finally {
  await contexts.close();
}
