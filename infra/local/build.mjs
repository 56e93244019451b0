// Builds what `npm start` runs: services and libs by swc, the console by Vite. Each is left alone when its
// inputs are what they were; an output goes when its source goes.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, nodeBinary } from './places.mjs';
import { run } from './processes.mjs';

const DIST = path.join(ROOT, 'dist');
const CONSOLE = path.join(ROOT, 'apps/console');

const read = (file) => fs.readFileSync(path.join(ROOT, file));
const hash = (...parts) =>
  parts.reduce((sum, part) => sum.update(part), createHash('sha256')).digest('base64url');

/** Files below a folder of the checkout, as paths from the checkout. */
function filesBelow(folder) {
  const place = path.join(ROOT, folder);
  if (!fs.existsSync(place)) return [];
  return fs
    .readdirSync(place, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** What was built, from a file in dist; null when it is missing or damaged. */
function recall(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(DIST, file), 'utf8'));
  } catch {
    return null;
  }
}

/** Written beside and renamed: somebody may run what is in dist meanwhile. */
function write(file, content) {
  const place = path.join(DIST, file);
  fs.mkdirSync(path.dirname(place), { recursive: true });
  fs.writeFileSync(`${place}.${process.pid}`, content);
  fs.renameSync(`${place}.${process.pid}`, place);
}

const isSource = (file) =>
  !file.startsWith('apps/console/') && /\.(ts|json)$/.test(file) && !/\.(spec|d)\.ts$/.test(file);

const outputOf = (source) => source.replace(/\.ts$/, '.js');

async function compile(source, swc) {
  const output = outputOf(source);
  if (source === output) return write(output, read(source));
  const { code, map } = await swc.transformFile(path.join(ROOT, source), {
    configFile: path.join(ROOT, '.swcrc'),
    cwd: ROOT,
    sourceFileName: path.relative(path.dirname(path.join(DIST, output)), path.join(ROOT, source)),
  });
  write(output, `${code}\n//# sourceMappingURL=${path.basename(output)}.map\n`);
  write(`${output}.map`, map);
}

function remove(source) {
  const place = path.join(DIST, outputOf(source));
  for (const file of [place, `${place}.map`]) fs.rmSync(file, { force: true });
}

/** Nobody knows what of this is still wanted. */
function startAfresh() {
  for (const folder of ['apps', 'libs'])
    fs.rmSync(path.join(DIST, folder), { recursive: true, force: true });
  return {};
}

/** @returns {Promise<string>} what was done, for people */
async function buildServices() {
  const { default: swc } = await import('@swc/core');
  const compiler = hash(read('.swcrc'), swc.version);
  const sources = ['apps', 'libs'].flatMap(filesBelow).filter(isSource);
  const now = Object.fromEntries(sources.map((file) => [file, hash(compiler, read(file))]));
  const before = recall('.services.json') ?? startAfresh();
  const isBuilt = (file) =>
    before[file] === now[file] && fs.existsSync(path.join(DIST, outputOf(file)));
  const changed = sources.filter((file) => !isBuilt(file));
  const gone = Object.keys(before).filter((file) => !(file in now));
  gone.forEach(remove);
  await Promise.all(changed.map((file) => compile(file, swc)));
  write('.services.json', JSON.stringify(now));
  return `${changed.length} of ${sources.length} files compiled`;
}

/** @returns {Promise<string>} what was done, for people */
async function buildConsole() {
  if (!fs.existsSync(path.join(CONSOLE, 'vite.config.ts'))) return 'there is no console';
  const inputs = ['apps/console', 'libs']
    .flatMap(filesBelow)
    .filter((file) => !/\.spec\./.test(file));
  const parts = [...inputs, 'package-lock.json', 'tsconfig.json'].flatMap((f) => [f, read(f)]);
  const now = hash(...parts);
  const isThere = fs.existsSync(path.join(DIST, 'console/index.html'));
  if (isThere && recall('.console.json')?.inputs === now) return 'console unchanged';
  const vite = path.join(ROOT, 'node_modules/vite/bin/vite.js');
  const output = ['--outDir', path.join(DIST, 'console'), '--emptyOutDir'];
  await run(nodeBinary(), [vite, 'build', CONSOLE, ...output, '--logLevel', 'warn'], { cwd: ROOT });
  write('.console.json', JSON.stringify({ inputs: now }));
  return 'console built';
}

/**
 * @returns {Promise<string>} what was done, for people
 * @throws {Error} with what the compiler said
 */
export async function build() {
  return (await Promise.all([buildServices(), buildConsole()])).join(', ');
}

async function main() {
  const begin = performance.now();
  const done = await build();
  console.log(`${done} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}

// the path that was typed may lead through a link
if (process.argv[1] && fileURLToPath(import.meta.url) === fs.realpathSync(process.argv[1]))
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
