import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../local/places.mjs';

/**
 * Packages for other platforms that npm left out of the lockfile, because the registry lagged when it was written:
 * `npm ci` refuses such a lockfile.
 * @param {Record<string, { optionalDependencies?: Record<string, string> }>} packages of package-lock.json
 * @returns {string[]}
 */
export function findMissing(packages) {
  const places = Object.keys(packages);
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `package-lock.json lacks ${name}, wanted by ${place || 'package.json'}`),
  );
}

/** @returns {import('./steps.mjs').Outcome} */
export function checkLockfile() {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const missing = findMissing(lock.packages);
  return { ok: missing.length === 0, output: missing.join('\n') };
}
