import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findDemoOfficer } from '#codes';

const FOLDER = path.dirname(fileURLToPath(import.meta.url));

/**
 * @typedef {object} Step what one officer records, on one case or many
 * @property {string} name unique in its story; idempotency keys are made of it, so it never changes
 * @property {string} [published] what was printed of it
 * @property {true | string[]} [invented] true, or what in it is not printed
 * @property {string} by demo officer
 * @property {string} at when it happened: instant with offset
 * @property {{ group: string, persons: { count: number, circumstance: string }[], firstNumber: number, path: string, incidentOf?: string }} [open]
 * @property {Record<string, string>} [for] persons by group, counted from 1: `{ "river": "1-40,42" }`
 * @property {Record<string, string>} [awaits] by group, an event that a reaction records before this step
 * @property {string} [do] duty and command: `reception/receive-person`
 * @property {Record<string, unknown>} [with] the command's fields; `@step` is the entry that this step left on the case
 */

/**
 * The case files, in the product's own words. What no source printed is marked `invented`.
 * @returns {{ story: string, words: { vi: string, en: string }, steps: Step[] }[]}
 */
export const readStories = () =>
  ['p1.json', 'p2.json'].map((file) =>
    JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')),
  );

/** `1-3,7` as 1, 2, 3, 7. */
export const numbersOf = (text) =>
  text.split(',').flatMap((part) => {
    const [first, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });

/** The log of the service at which a demo officer works. */
export function logOf(officer) {
  const found = findDemoOfficer(officer);
  if (found === undefined) throw new Error(`no demo officer ${officer}`);
  return found.agency;
}

/** What every command of a story says besides its own fields: the demo copies what happened from paper. */
const onPaper = ({ at }) => ({ occurredAt: at, recordedFrom: 'paper' });

/** The body that opens a group of cases. Every case of the demo says that it is an illustration. */
export function openingOf(step, incident) {
  const { persons, firstNumber, path: way } = step.open;
  const circumstances = persons.flatMap(({ count, circumstance }) =>
    Array(count).fill(circumstance),
  );
  return {
    ...onPaper(step),
    persons: circumstances.map((circumstance, i) => ({
      localNumber: firstNumber + i,
      handledAsChild: false,
      circumstance,
    })),
    path: way,
    purpose: 'ILLUSTRATION',
    ...(incident === undefined ? {} : { incident }),
  };
}

/** The body of a step's command on one case; `entries` tells which entry an earlier step left there. */
export function bodyOf(step, entries) {
  const fields = Object.entries(step.with).map(([name, value]) => [
    name,
    typeof value === 'string' && value.startsWith('@') ? entries.get(value.slice(1)) : value,
  ]);
  return { ...onPaper(step), ...Object.fromEntries(fields) };
}
