import fs from 'node:fs';
import { bundle } from './bundle.mjs';
import { KINDS } from './check/check.mjs';
import { sideBySide } from './jobs.mjs';
import { PLANTS, plantBug } from './plants.mjs';

const SEEDS_MAX = 12;

/** Runs seed after seed on the product with one bug, until the checker finds what it is to find. */
async function findPlant(job, name, { seed: first, seconds }) {
  const { kind } = PLANTS[name];
  const root = plantBug(name);
  const begin = Date.now();
  try {
    await bundle(root);
    for (let seed = first; seed < first + SEEDS_MAX; seed++) {
      const { findings = [], broken } = await job.play({ seed, seconds, root, plant: name });
      if (typeof broken === 'string') return { name, broken, findings: [], ms: Date.now() - begin };
      if (findings.some((one) => one.kind === kind))
        return { name, seed, findings, ms: Date.now() - begin };
    }
    return { name, findings: [], ms: Date.now() - begin };
  } finally {
    fs.rmSync(root, { recursive: true, force: true });
  }
}

const countsOf = (findings) =>
  KINDS.map((kind) => [kind, findings.filter((one) => one.kind === kind).length])
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

function shownOf(findings, kind) {
  const one = findings.find((finding) => finding.kind === kind);
  return one && `${one.kind}: ${one.text}`;
}

const rowOf = ({ name, seed, findings, ms, broken }) =>
  [
    name.padEnd(22),
    seed === undefined ? 'NOT FOUND' : `seed ${seed}`.padEnd(9),
    `${Math.round(ms / 1000)} s`.padStart(6),
    countsOf(findings),
    shownOf(findings, PLANTS[name].kind) ?? broken ?? PLANTS[name].words,
  ].join('  ');

/**
 * Plants each bug and runs until it is found.
 * @returns {Promise<boolean>} whether all were
 */
export async function playPlants({ plants, jobs, keep, ...options }, say) {
  const rows = [];
  await sideBySide({ tasks: plants, jobs, keep }, async (job, name) => {
    const row = await findPlant(job, name, options);
    rows.push(row);
    say(rowOf(row));
    return row;
  });
  const found = rows.filter(({ seed }) => seed !== undefined).length;
  say(`${found} of ${plants.length} planted bugs found`);
  return found === plants.length;
}
