// `npm run chaos`: plays seeded fault runs, lets an independent checker judge them, and says what it found.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from '../local/build.mjs';
import { whenOrphaned } from '../local/processes.mjs';
import { findLacks, Job } from './jobs.mjs';
import { HELP, readOptions } from './options.mjs';
import { playPlants } from './plant-runs.mjs';
import { findingsOf, hasFailed, lineOf, tableOf, totalOf } from './totals.mjs';

const say = (line) => console.log(line);

/** Hands out the seeds to jobs side by side. */
async function playSeeds({ seed, runs, seconds, jobs: count, keep }) {
  const waiting = Array.from({ length: runs }, (_, i) => seed + i);
  const results = [];
  const work = async () => {
    const job = new Job(keep);
    try {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const result = await job.play({ seed: next, seconds });
        results.push(result);
        say([lineOf(result), ...findingsOf(result)].join('\n'));
      }
    } finally {
      await job.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(count, runs) }, work));
  return results;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return say(HELP);
  whenOrphaned(() => process.exit(2)); // what it started is tied to it
  await build();
  for (const lack of findLacks()) say(`left out: ${lack}`);
  const keep = options.keep ?? fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-chaos-kept-'));
  const played = { ...options, keep };
  if (options.plants.length > 0) {
    process.exitCode = (await playPlants(played, say)) ? 0 : 1;
    return;
  }
  const results = await playSeeds(played);
  const total = totalOf(results);
  for (const line of tableOf(total)) say(line);
  if (options.json) fs.writeFileSync(options.json, JSON.stringify(total, null, 2));
  process.exitCode = results.some(hasFailed) ? 1 : 0;
  if (!options.keep && process.exitCode === 0) fs.rmdirSync(keep);
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
