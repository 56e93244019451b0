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
 * @property {string} [at] when it happened: instant with offset; without it, now and on the screen
 * @property {object} [open] the persons whose cases it opens, each by circumstance; `children` by number, `only` some of them
 * @property {Record<string, string>} [for] persons by group, counted from 1: `{ "river": "1-40,42" }`; none: of no case
 * @property {Record<string, string>} [awaits] by group, an event that a reaction records before this step
 * @property {string} [do] duty and command: `reception/receive-person`
 * @property {true} [restricted] what it records is shown by its own service alone, so that no other is waited for
 * @property {Record<string, unknown>} [with] the command's fields; `@step` is the entry that this step left on the case
 */

/**
 * The case files, in the product's own words. What no source printed is marked `invented`.
 * @returns {{ story: string, words: { vi: string, en: string }, steps: Step[] }[]}
 */
export const readStories = () =>
  ['p1.json', 'p2.json', 'p3.json', 'p4.json'].map((file) =>
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

/** What every command of a story says besides its own fields: what has a time was copied from paper. */
const onPaper = ({ at }) => (at === undefined ? {} : { occurredAt: at, recordedFrom: 'paper' });

/** The persons that a step opens cases for, each with the number that the story calls them by. */
export function personsOf({ open: { persons, children, only } }) {
  const isChild = new Set(children === undefined ? [] : numbersOf(children));
  const isMeant = new Set(only ?? []);
  return persons
    .flatMap(({ count, circumstance }) => Array(count).fill(circumstance))
    .map((circumstance, i) => ({ number: i + 1, circumstance, isChild: isChild.has(i + 1) }))
    .filter(({ number }) => only === undefined || isMeant.has(number));
}

/** The body that opens a group of cases. Every case of a story says that it is an illustration. */
export function openingOf(step, incident) {
  const { firstNumber, path: way } = step.open;
  return {
    ...onPaper(step),
    persons: personsOf(step).map(({ number, circumstance, isChild }) => ({
      localNumber: firstNumber + number - 1,
      handledAsChild: isChild,
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
