// Bugs that are planted into a copy of the built product, to see that the checker finds them.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';

/** @typedef {{ file: string, find: string, put: string }} Edit `find`: once in the file, blanks as they come */
/** @typedef {{ kind: string, words: string, edits: Edit[] }} Plant `kind`: what the checker must find, whatever else it finds */

const edit = (file, find, put) => ({ file: `dist/libs/${file}.js`, find, put });

// How a page is written changes often; that it is written by this name does not.
const QUICK = "import { NotAsBelieved, writeInParts, writeQuickly } from './quick.js';";
const IN_ONE_PART = edit('ledger/src/appender', 'return isShort &&', 'return false && isShort &&');

/** @type {Record<string, Plant>} */
export const PLANTS = {
  'relay-skips': {
    kind: 'lost',
    words: 'the relay leaves out every tenth entry',
    edits: [
      edit(
        'feeds/src/kafka',
        'acks: -1, messages',
        "acks: -1, messages: messages.filter(({ key }) => !key.endsWith('7') || messages.length === 1)",
      ),
    ],
  },
  'no-conflict-check': {
    kind: 'others',
    words: 'the appender records what was decided on an older case',
    edits: [edit('ledger/src/seen', 'return rulesAt >= decision.upTo ||', 'return false &&')],
  },
  'answers-not-kept': {
    kind: 'half-applied',
    words: 'the answer to a command is not kept',
    edits: [edit('ledger/src/page', 'if (r) this.answers.push(', 'if (false) this.answers.push(')],
  },
  'answers-early': {
    kind: 'lost',
    words: 'the client is answered before the commit',
    edits: [
      IN_ONE_PART,
      edit(
        'ledger/src/appender',
        'const written = writeQuickly(',
        `outcomes.forEach((outcome, i) => batch[i]?.resolve(outcome));
await new Promise((wake) => setTimeout(wake, 20));
const written = writeQuickly(`,
      ),
    ],
  },
  'half-command': {
    kind: 'half-applied',
    words: 'answers and entries are committed one after the other',
    edits: [
      IN_ONE_PART,
      edit(
        'ledger/src/appender',
        QUICK,
        `import { NotAsBelieved, writeInParts, writeQuickly as write } from './quick.js';
async function writeQuickly(db, work) {
  for (const { sender, key, commandHash, status, body } of work.page.answers)
    await db.query('insert into answers (sender, key, command_hash, status, answer) values ($1, $2, $3, $4, $5)',
      [sender, key, commandHash, status, body]).catch(() => { throw new NotAsBelieved(); });
  const page = Object.assign(Object.create(Object.getPrototypeOf(work.page)), work.page, { answers: [] });
  await write(db, { ...work, page });
}`,
      ),
    ],
  },
  'cursor-before-effect': {
    kind: 'lost',
    words: 'a reaction moves its cursor before it acts',
    edits: [
      edit(
        'ledger/src/reactor',
        'await this.moveCursor(arrival.localOrder);',
        `await this.moveCursor(arrival.localOrder + 1);
await new Promise((wake) => setTimeout(wake, 2000));`,
      ),
    ],
  },
  'cursor-at-the-end': {
    kind: 'diverged',
    words:
      'a list moves its cursor to the end of the log, as `max(id)` would, not to what it has read',
    edits: [
      edit(
        'ledger/src/projector',
        'const to = from + arrivals.length;',
        `const to = (await db.query("select size from heads where log = 'local'")).rows[0].size;`,
      ),
    ],
  },
  'lists-in-local-order': {
    kind: 'diverged',
    words: 'a list applies a late entry at the end',
    edits: [edit('ledger/src/places', 'inMergedOrder(entry, last) < 0', 'false')],
  },
  'follower-doubles': {
    kind: 'diverged',
    words: 'a follower takes again what overlaps, and looks at no root',
    edits: [
      edit('ledger/src/take', 'records.slice(head.size - from,', 'records.slice(0,'),
      edit('ledger/src/take', 'if (!await extendsTo(frontier, batch))', 'if (false)'),
    ],
  },
  'causes-not-awaited': {
    kind: 'reordered',
    words: 'entries get a local order as they come, before their causes',
    edits: [
      edit(
        'ledger/src/arrive',
        'const marked = lacks(first.knows, here).length > 0;',
        'const marked = false;',
      ),
    ],
  },
  'clock-equal': {
    kind: 'reordered',
    words: 'the clock is as great as the greatest known, not greater',
    edits: [edit('ledger/src/clock', 'greatestKnown + 1', 'greatestKnown')],
  },
  'knows-the-stored': {
    kind: 'others',
    words: 'entries know what is stored, although it has no local order yet',
    edits: [
      edit(
        'ledger/src/heads',
        'map(({ log, arrived, closing })=>[ log, Math.min(arrived, closing?.size ?? arrived) ])',
        'map(({ log, size })=>[ log, size ])',
      ),
    ],
  },
  'signer-forgets': {
    kind: 'diverged',
    words: 'a signature goes out and the signer does not remember it',
    edits: [
      edit('ledger/src/signer', '!await this.memory.remember(size, checkpoint.root)', 'false'),
    ],
  },
};

const patternOf = (find) =>
  new RegExp(
    find
      .split(/\s+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s*'),
    'g',
  );

/** @throws {Error} where the code is another one than the bug was made for */
export function applyEdit(text, { file, find, put }) {
  const found = text.match(patternOf(find))?.length ?? 0;
  if (found !== 1) throw new Error(`${file} holds this ${found} times, not once: ${find}`);
  return text.replace(patternOf(find), () => put);
}

/**
 * Makes a copy of the built product with a bug in it.
 * @param {string} name
 * @returns {string} its folder, to be removed by whoever asked
 */
export function plantBug(name) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dong-hanh-planted-'));
  fs.cpSync(path.join(ROOT, 'dist'), path.join(folder, 'dist'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, 'package.json'), path.join(folder, 'package.json'));
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  for (const one of PLANTS[name].edits) {
    const file = path.join(folder, one.file);
    fs.writeFileSync(file, applyEdit(fs.readFileSync(file, 'utf8'), one));
  }
  return folder;
}
