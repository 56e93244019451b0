// `npm run bench`: installs what is missing, builds, then measures with the Node.js that runs the services.
// Imports only what Node.js brings, for nothing may be installed yet.
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../local/install.mjs';
import { nodeBinary, SERVICE_FLAGS } from '../local/places.mjs';
import { spawnTied, stopChild } from '../local/processes.mjs';
import { readOptions, USAGE } from './options.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));

/** The event stores beside which the ledger is measured; without them only what needs them is left out. */
const installPeers = () =>
  ensureInstalled({ folder: HERE, say: console.log }).catch((error) => console.log(error.message));

async function measure(args) {
  const child = spawnTied(nodeBinary(), [...SERVICE_FLAGS, path.join(HERE, 'run.mjs'), ...args], {
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void stopChild(child, { signal, ms: 20_000 }));
  const [code] = await once(child, 'exit');
  process.exitCode = code ?? 1;
}

async function main(args) {
  if (readOptions(args).help) return console.log(USAGE);
  await ensureInstalled({ say: console.log });
  await installPeers();
  const { build } = await import('../local/build.mjs');
  console.log(await build());
  return measure(args);
}

await main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
