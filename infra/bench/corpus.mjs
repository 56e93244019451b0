// Events of about 1 KB of data, always the same ones. No event of today holds so much: announced versions are the
// longest that one can; their letters are drawn, so that nothing compresses them.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';

const SEED = 20_260_601;
const NAMES = 10;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Numbers from 0 to below 1, the same after every start (mulberry32). */
export function drawing(seed = SEED) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const EXAMPLES = path.join(ROOT, 'libs/contracts/examples');
const COURSE = [
  ...['CaseOpened', 'PersonRescued', 'PersonReceived', 'EssentialNeedsMet', 'VerificationStarted'],
  ...['VictimIdentified', 'ConfirmationIssued', 'SupportDecided', 'SupportDelivered', 'CaseClosed'],
];

/** The ten events of a case's usual course, as the examples of the contracts have them. */
export const courseOfCase = () =>
  COURSE.map((type) => {
    const text = fs.readFileSync(path.join(EXAMPLES, `${type}.v1.json`), 'utf8');
    return { type, data: JSON.parse(text).data };
  });

const word = (draw, length, letters) =>
  Array.from({ length }, () => letters[Math.floor(draw() * letters.length)]).join('');

function eventOf(draw) {
  const name = () =>
    `vn.donghanh.${word(draw, 24, LETTERS.slice(0, 26))}.${word(draw, 1, LETTERS.slice(26))}${word(draw, 55, LETTERS)}.v1`;
  return { type: 'VersionsAnnounced', data: { reads: Array.from({ length: NAMES }, name) } };
}

/** @param {number} count @returns {{ type: string, data: { reads: string[] } }[]} */
export function eventsOf(count) {
  const draw = drawing();
  return Array.from({ length: count }, () => eventOf(draw));
}
