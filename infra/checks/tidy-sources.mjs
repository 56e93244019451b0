// The patterns are spelled so that they do not find themselves.

/** @typedef {import('./tidy.mjs').Rule} Rule */

const CODE = /\.(?:[cm]?[jt]sx?)$/;
const SPEC = /\.spec\.ts$/;
const SIZED = /\.(?:[cm]?[jt]sx?|css|sh|sql)$/;
// lists and rules of law as data: long because the world is
const LISTS = /^libs\/(?:codes\/src|regulation\/src\/rules|screening\/src\/seed)\//;
const BANNED = 'manager|helper|util|utils|base|common|data|info|process';

/** Every line that matches, with its number. */
function* linesWith(text, pattern) {
  for (const [i, line] of text.split('\n').entries()) {
    const found = pattern.exec(line)?.[0].trim();
    if (found) yield `${i + 1}: ${found}`;
  }
}

/**
 * A rule on the lines of some files.
 * @param {string} name @param {RegExp} pattern @param {(file: string) => boolean} [applies]
 * @returns {Rule}
 */
const lines = (name, pattern, applies = () => true) => ({
  name,
  breaches: ({ file, text }) => (applies(file) ? linesWith(text, pattern) : []),
});

const isCode = (file) => CODE.test(file);

/** @type {Rule} */
const fileNames = {
  name: 'a-file-is-named-by-its-content',
  breaches: function* ({ file }) {
    const name = file.split('/').at(-1) ?? '';
    if (!CODE.test(name)) return;
    if (/\.(?:service|dto|entity|interface|utils?|helpers?|model|types)\.[cm]?[jt]sx?$/.test(name))
      if (!/\.types\.spec\.ts$/.test(name)) yield ` ${name}`;
    const words = name.split('.')[0].split('-');
    if (words.some((word) => new RegExp(`^(?:${BANNED})s?$`).test(word) && word !== 'processes'))
      yield ` ${name}`;
  },
};

/** @type {Rule} */
const length = {
  name: 'a-file-has-at-most-300-lines',
  breaches: function* ({ file, text }) {
    const count = text.trimEnd().split('\n').length;
    if (SIZED.test(file) && !LISTS.test(file) && count > 300) yield ` ${count} lines`;
  },
};

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const TYPE_NAME = BANNED.split('|').map(capital).join('|');

export const sourceRules = [
  fileNames,
  length,
  lines(
    'a-class-is-named-by-what-it-is',
    new RegExp(`\\b(?:class|interface|enum)\\s+(?:\\w*(?:${TYPE_NAME})|Base\\w+)\\b`),
    isCode,
  ),
  lines('nothing-is-left-for-later', /\b(?:TO[D]O|FIX[M]E|X[X]X|HA[C]K)\b/),
  lines(
    'every-test-runs',
    /\b(?:it|test|describe)\.(?:only|skip|todo)(?:\.each)?\s*[(`]|\b(?:f|x)(?:it|describe)\s*\(/,
    (file) => SPEC.test(file),
  ),
  lines('a-test-says-the-rule', /\b(?:it|test)(?:\.each\([^)]*\))?\(\s*['"`]should\b/, (file) =>
    SPEC.test(file),
  ),
  lines('no-rule-is-switched-off', /eslint-[d]isable|@ts-(?:i[g]nore|n[o]check)|prettier-i[g]nore/),
  lines(
    'only-type-tests-expect-errors',
    /@ts-expect-e[r]ror/,
    (file) => isCode(file) && !/\.types\.spec\.ts$/.test(file),
  ),
  lines(
    'the-checkout-stands-alone',
    /\.\.\/s[h]ared\b|\bs[h]ared\/(?:design|stack|conventions|domain)\b/,
  ),
  lines(
    'no-path-of-one-machine',
    /(?:^|[\s"'`(=:])\/(?:home\/(?!node\b)\w+|root\/|work\/(?:main|shared)|Users\/)|[A-Z]:\\\\?Users/,
  ),
  lines('a-merge-is-finished', /^(?:<{7}|>{7}) /),
  lines('an-index-names-what-it-exports', /^\s*export \*/, isCode),
];
