// `npm run generate`: writes every reference that is made from the code. With `--check` it writes nothing and names
// what differs.
import fs from 'node:fs';
import path from 'node:path';
import { build } from '../local/build.mjs';
import { ROOT } from '../local/places.mjs';

const read = (file) => {
  try {
    return fs.readFileSync(path.join(ROOT, file), 'utf8');
  } catch {
    return undefined;
  }
};

function write(file, content) {
  fs.mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  fs.writeFileSync(path.join(ROOT, file), content);
}

/** As `prettier --check` wants it. */
async function formatted(file, text) {
  const { format, resolveConfig } = await import('prettier');
  const filepath = path.join(ROOT, file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}

/** @returns {Promise<{ file: string, text: string }[]>} every generated page whose text is not what it should be */
async function findStale() {
  const { pages } = await import('./generate/pages.mjs');
  const stale = [];
  for (const { file, text } of await pages(read)) {
    const wanted = await formatted(file, text);
    if (wanted !== read(file)) stale.push({ file, text: wanted });
  }
  return stale;
}

async function main(checkOnly) {
  await build();
  const stale = await findStale();
  if (!checkOnly) for (const { file, text } of stale) write(file, text);
  for (const { file } of stale)
    console.log(checkOnly ? `${file} differs from the code: npm run generate` : `${file} written`);
  process.exitCode = checkOnly && stale.length > 0 ? 1 : 0;
}

main(process.argv.includes('--check')).catch((error) => {
  console.error(error.stack);
  process.exitCode = 1;
});
