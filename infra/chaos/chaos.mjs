// `npm run chaos`: plays seeded fault runs, lets an independent checker judge them, and says what it found.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../local/build.mjs';
import { ROOT } from '../local/places.mjs';
import { whenOrphaned } from '../local/processes.mjs';
import { bundle } from './bundle.mjs';
import { findLacks, sideBySide } from './jobs.mjs';
import { HELP, readOptions } from './options.mjs';
import { playPlants } from './plant-runs.mjs';
import { findingsOf, hasFailed, lineOf, tableOf, totalOf } from './totals.mjs';

const say = (line) => console.log(line);

/** Hands out the seeds to jobs side by side. The totals are written after each run: what was played counts, whatever ends this. */
async function playSeeds({ seed, runs, seconds, jobs, keep, json }) {
  const tasks = Array.from({ length: runs }, (_, i) => seed + i);
  const results = [];
  await sideBySide({ tasks, jobs, keep }, async (job, next) => {
    const result = await job.play({ seed: next, seconds });
    results.push(result);
    say([lineOf(result), ...findingsOf(result)].join('\n'));
    if (json) writeTotals(json, results);
    return result;
  });
  return results;
}

function writeTotals(file, results) {
  fs.writeFileSync(`${file}.new`, JSON.stringify(totalOf(results), null, 2));
  fs.renameSync(`${file}.new`, file);
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  whenOrphaned(() => process.exit(2)); // what it started is tied to it
  await build();
  if (options.plants.length === 0) await bundle(ROOT);
  for (const lack of findLacks()) say(`left out: ${lack}`);
  const keep = options.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-chaos-kept-'));
  const played = { ...options, keep };
  if (options.plants.length > 0) {
    process.exitCode = (await playPlants(played, say)) ? 0 : 1;
    return;
  }
  const results = await playSeeds(played);
  for (const line of tableOf(totalOf(results))) say(line);
  process.exitCode = results.some(hasFailed) ? 1 : 0;
  if (!options.keep && process.exitCode === 0) fs.rmdirSync(keep);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
