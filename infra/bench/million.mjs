// A log of a million entries proved from the first to the last, and replayed case by case: how long, and whether memory
// stays flat.
//   node infra/bench/million.mjs [--entries 1000000] [--json FILE]
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../local/build.mjs';
import { ROOT } from '../local/places.mjs';
import { startChild } from './children.mjs';
import { openContexts } from './contexts.mjs';
import { courseOfCase } from './corpus.mjs';
import { fillLedger } from './filled.mjs';

const LOG = 'police';
const CELL = path.join(import.meta.dirname, 'cells/million.mjs');
const ENTRIES_PER_CASE = 10;
const OPEN_TOGETHER = 5_000;
// What the heap and the process may hold more of behind the last tenth than behind the first.
const HEAP_MIB = 8;
const RSS_RATIO = 1.25;

const { values: options } = parseArgs({
  options: { entries: { type: 'string', default: '1000000' }, json: { type: 'string' } },
});

const isFlat = ({ parts }) => {
  const [first, last] = [parts[0], parts.at(-1)];
  return last.heapMiB <= first.heapMiB + HEAP_MIB && last.rssMiB <= first.rssMiB * RSS_RATIO;
};

const listOfCases = async () => {
  await import('reflect-metadata');
  return (await import(path.join(ROOT, 'dist/libs/host/src/cases/case-list.js'))).caseList;
};

async function measure(context, entries) {
  const database = await fillLedger(context, {
    ...{ entries, entriesPerCase: ENTRIES_PER_CASE, openTogether: OPEN_TOGETHER },
    ...{ logs: [LOG], events: courseOfCase() },
    projections: [await listOfCases()],
  });
  const told = { ...database, log: LOG, entries, keyFolder: context.makeKeyFolder() };
  const child = await startChild(CELL, told, { execArgv: ['--expose-gc'] });
  try {
    const [verified, replayed] = [await child.ask('verify'), await child.ask('replay')];
    const { cases, parked, wrong } = await child.ask('isTrue');
    const isTrue = cases === entries / ENTRIES_PER_CASE && parked === 0 && wrong.length === 0;
    return { entries, cases, isTrue, verified, replayed };
  } finally {
    await child.stop();
  }
}

function print(name, work) {
  const { seconds, rate, parts } = work;
  const flat = isFlat(work) ? 'flat' : 'NOT FLAT';
  console.log(`${name}: ${seconds.toFixed(1)} s, ${Math.round(rate)} entries/s, memory ${flat}`);
  console.table(parts);
}

await build();
const contexts = await openContexts();
try {
  const context = await contexts.open('fast', { seconds: 1, quick: true });
  const entries = Math.ceil(Number(options.entries) / ENTRIES_PER_CASE) * ENTRIES_PER_CASE;
  const result = await measure(context, entries);
  const { verified, replayed, isTrue, cases } = result;
  print('proved', verified);
  print('replayed', replayed);
  console.log(`${cases} cases, ${isTrue ? 'each as its entries make it' : 'NOT ALL TRUE'}`);
  if (options.json) fs.writeFileSync(options.json, JSON.stringify(result));
  process.exitCode = isTrue && [verified, replayed].every(isFlat) ? 0 : 1;
} finally {
  await contexts.close();
}
