import path from 'node:path';

/** @typedef {import('./tidy.mjs').Rule} Rule */

const isPage = (file) => file.endsWith('.md');
const isOutside = (target) => /^(?:[a-z]+:|\/\/)/i.test(target);

/** A page without its code, line by line, so that a line keeps its number. */
function proseOf(text) {
  let fenced = false;
  return text.split('\n').map((line) => {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced ? '' : line.replace(/`[^`]*`/g, '');
  });
}

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .trim()
    .toLowerCase()
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[^\p{L}\p{N}\p{M}_\- ]/gu, '')
    .replaceAll(' ', '-');

function anchorsOf(text) {
  const headings = text.split('\n').flatMap((line) => /^#{1,6}\s+(.*)$/.exec(line)?.[1] ?? []);
  const named = [...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, name]) => name);
  return new Set([...headings.map(anchorOf), ...named]);
}

function* linksOf(text) {
  for (const [i, line] of proseOf(text).entries())
    for (const [, target] of line.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g))
      if (!isOutside(target)) yield { line: i + 1, target: decodeURI(target) };
}

/** @type {Rule} */
const links = {
  name: 'every-link-leads-somewhere',
  breaches: function* ({ file, text }, tree) {
    if (!isPage(file)) return;
    for (const { line, target } of linksOf(text)) {
      const [place, anchor] = target.split('#');
      const to = place ? path.posix.join(path.posix.dirname(file), place) : file;
      if (!tree.has(to)) yield `${line}: ${target} is not there`;
      else if (anchor && isPage(to) && !anchorsOf(tree.texts.get(to) ?? '').has(anchor))
        yield `${line}: ${target} names no heading`;
    }
  },
};

/** @type {Rule} */
const title = {
  name: 'a-page-has-one-title',
  breaches: function* ({ file, text }) {
    if (!isPage(file)) return;
    const titles = proseOf(text).filter((line) => /^# /.test(line)).length;
    if (titles !== 1) yield ` ${titles} titles`;
    else if (!/^(?:<!--[^]*?-->\s*)?# /.test(text)) yield ' something stands before the title';
  },
};

/** @type {Rule} */
const readme = {
  name: 'each-app-and-lib-says-what-it-is',
  breaches: function* ({ file }, tree) {
    const place = /^(?:apps|libs)\/[^/]+(?=\/src\/(?:main\.tsx?|index\.ts)$)/.exec(file)?.[0];
    if (place && !tree.has(`${place}/README.md`)) yield ` ${place}/README.md is missing`;
  },
};

export const documentRules = [links, title, readme];
