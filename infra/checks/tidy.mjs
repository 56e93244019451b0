import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';
import { documentRules } from './tidy-documents.mjs';
import { sourceRules } from './tidy-sources.mjs';

/**
 * @typedef {object} Text
 * @property {string} file from the checkout, with forward slashes
 * @property {string} text
 *
 * @typedef {object} Rule
 * @property {string} name the sentence that it enforces
 * @property {(text: Text, tree: Tree) => Iterable<string>} breaches each as `line: words` or as words
 *
 * @typedef {{ texts: ReadonlyMap<string, string>, has: (file: string) => boolean }} Tree
 */

const LEFT_ALONE = /^(?:node_modules|dist|data|\.cache|\.git|package-lock\.json)$|\.log$/;
const TEXT =
  /\.(?:[cm]?[jt]sx?|md|json|ya?ml|css|html|sql|sh|properties|conf|xml|swcrc)$|(?:^|\/)run$/;

/** @param {string} root @returns {Generator<string>} every file that is ours, from the root */
function* filesBelow(root, folder = '') {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    if (LEFT_ALONE.test(entry.name)) continue;
    const file = path.posix.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(root, file);
    else if (entry.isFile()) yield file;
  }
}

/** @param {string} root @returns {Tree} */
export function readTree(root) {
  const files = [...filesBelow(root)].sort();
  const texts = files
    .filter((file) => TEXT.test(file))
    .map((file) => /** @type {const} */ ([file, fs.readFileSync(path.join(root, file), 'utf8')]));
  return { texts: new Map(texts), has: (file) => fs.existsSync(path.join(root, file)) };
}

/** @param {Tree} tree @returns {string[]} `file:line: words (rule)` */
export function findUntidy(tree) {
  const rules = [...sourceRules, ...documentRules];
  return [...tree.texts].flatMap(([file, text]) =>
    rules.flatMap(({ name, breaches }) =>
      [...breaches({ file, text }, tree)].map((words) => `${file}:${words} (${name})`),
    ),
  );
}

/** @returns {import('./steps.mjs').Outcome} */
export function checkTidy() {
  const untidy = findUntidy(readTree(ROOT));
  return { ok: untidy.length === 0, output: untidy.join('\n') };
}
