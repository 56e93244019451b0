// Measures, prints a table, writes the figures. Started by `bench.mjs`, which has installed and built.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openContexts } from './contexts.mjs';
import { measure } from './measure.mjs';
import { readOptions } from './options.mjs';
import { detailsOf, tableOf, verdictOf } from './report.mjs';

const FILE = /^r\d+-[a-z0-9-]+\.mjs$/;
const numberOf = (file) => Number(/\d+/.exec(file)[0]);
/** As `--only` is read. */
const nameOf = ({ id }) => id.toUpperCase();

/** The benchmarks that are there and asked for, by their numbers. */
async function findBenchmarks(only) {
  const names = fs.readdirSync(import.meta.dirname).filter((name) => FILE.test(name));
  const sorted = names.sort((a, b) => numberOf(a) - numberOf(b));
  const all = await Promise.all(sorted.map((name) => import(path.join(import.meta.dirname, name))));
  const unknown = only?.filter((id) => !all.some((benchmark) => nameOf(benchmark) === id)) ?? [];
  if (unknown.length > 0) throw new Error(`there is no ${unknown.join(', ')}`);
  return all.filter((benchmark) => only?.includes(nameOf(benchmark)) ?? true);
}

async function measureOn(benchmark, context, options) {
  const begin = performance.now();
  const prepared = await benchmark.prepare(context);
  try {
    const around = { server: context.server, rounds: options.rounds, notes: context.notes };
    const figures = await measure(benchmark, prepared.cells, around);
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    console.log(`${benchmark.id} on the ${context.server.disk} disk: ${seconds} s`);
    for (const [key, figure] of Object.entries(figures)) {
      console.log(`   ${key} ${figure.ratio.toFixed(2)} (${verdictOf(figure)})`);
    }
    for (const line of detailsOf(Object.values(figures)[0])) console.log(line);
    return figures;
  } finally {
    await prepared.close();
  }
}

/** One that cannot be measured here is named; the others go on. */
async function measureAll(benchmarks, contexts, options) {
  const [figures, left] = [{}, []];
  const pieces = benchmarks.flatMap((benchmark) =>
    (benchmark.disks ?? ['fast']).map((disk) => ({ benchmark, disk })),
  );
  for (const { benchmark, disk } of pieces) {
    try {
      const context = await contexts.open(disk, options);
      Object.assign(figures, await measureOn(benchmark, context, options));
    } catch (error) {
      if (contexts.isClosed) throw error;
      left.push(`${benchmark.id} (${disk} disk): ${error.stack}`);
    }
  }
  return { figures, left };
}

/** Whoever works on a server while it stops fails; that does not matter any more. */
function stop(contexts) {
  process.on('uncaughtException', () => {});
  void contexts.close().finally(() => process.exit(130));
}

async function main(options) {
  const benchmarks = await findBenchmarks(options.only);
  const contexts = await openContexts();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop(contexts));
  try {
    const { figures, left } = await measureAll(benchmarks, contexts, options);
    console.log(
      `\n${os.cpus().length} cores, Node ${process.version}; load ${os.loadavg()[0].toFixed(1)}`,
    );
    console.log(tableOf(figures));
    for (const why of left) console.log(`left out: ${why}`);
    if (options.json) fs.writeFileSync(options.json, `${JSON.stringify(figures, null, 2)}\n`);
    process.exitCode = left.length === 0 ? 0 : 1;
  } finally {
    await contexts.close();
  }
}

await main(readOptions(process.argv.slice(2))).catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
