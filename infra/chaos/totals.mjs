import { KINDS } from './check/check.mjs';

const add = (sums, more) => {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
  return sums;
};
const sumOf = (results, amount) => results.reduce((sum, result) => sum + (amount(result) || 0), 0);

/** What runs come to; totals of pieces can be summed number by number. */
export function totalOf(results) {
  const found = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
  for (const { findings, broken } of results) {
    for (const { kind } of findings) found[kind] += 1;
    if (typeof broken === 'string') found.others += 1;
  }
  return {
    runs: results.length,
    failed: results.filter(hasFailed).length,
    seconds: sumOf(results, (r) => r.seconds),
    commands: sumOf(results, (r) => r.commands),
    unknown: sumOf(results, (r) => r.unknown),
    entries: sumOf(results, (r) => r.entries),
    processorSeconds: Math.round(sumOf(results, (r) => r.cpuSeconds)),
    faults: results.reduce((sums, { faults }) => add(sums, faults), {}),
    found,
    seeds: results.map(({ seed }) => seed).sort((a, b) => a - b),
    failedSeeds: results.filter(hasFailed).map(({ seed }) => seed),
  };
}

export const hasFailed = ({ findings, broken }) =>
  findings.length > 0 || typeof broken === 'string';

const seconds = (ms) => `${((ms ?? 0) / 1000).toFixed(1)} s`;

/** A line for each run. */
export function lineOf(result) {
  const { seed, feed, brokers, commands, entries, faults, findings } = result;
  const count = Object.values(faults).reduce((sum, one) => sum + one, 0);
  const verdict = hasFailed(result) ? `FAILED (${findings.length})` : 'ok';
  const where = brokers > 1 ? `${feed} × ${brokers}` : feed;
  return [
    `seed ${seed}`.padEnd(10),
    (where ?? '').padEnd(10),
    `${commands} commands, ${result.unknown} unanswered at first, ${entries} entries, ${count} faults`,
    `start ${seconds(result.startMs)}, rest ${seconds(result.restMs)}, in all ${seconds(result.tookMs)}, processor ${(result.cpuSeconds ?? 0).toFixed(0)} s`,
    verdict,
  ].join('  ');
}

/** The findings of a run that failed, a few of each kind. */
export function findingsOf({ findings, kept, broken }) {
  const shown = KINDS.flatMap((kind) => findings.filter((one) => one.kind === kind).slice(0, 4));
  const lines = shown.map(({ kind, text }) => `    ${kind}: ${text}`);
  if (typeof broken === 'string') lines.push(`    ${broken}`);
  if (kept) lines.push(`    kept in ${kept}`);
  return lines;
}

/** The table at the end. */
export function tableOf(total) {
  const faults = Object.entries(total.faults).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '',
    `runs ${total.runs}, of which failed ${total.failed}`,
    `seconds of load ${total.seconds}, processor ${total.processorSeconds}`,
    `commands ${total.commands}, unanswered at first ${total.unknown}, entries ${total.entries}`,
    ...faults.map(([kind, count]) => `  ${kind.padEnd(20)} ${String(count).padStart(6)}`),
    KINDS.map((kind) => `${kind} ${total.found[kind]}`).join(' · '),
  ];
}
