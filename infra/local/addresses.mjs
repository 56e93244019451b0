import fs from 'node:fs';
import path from 'node:path';

const placeOf = (dataDir) => path.join(dataDir, 'addresses.json');

/** What the last start wrote, or null. @param {string} dataDir */
export function readAddresses(dataDir) {
  try {
    return JSON.parse(fs.readFileSync(placeOf(dataDir), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Writes `addresses.json` in one step. It holds the databases' passwords: for us alone.
 * @param {string} dataDir
 * @param {object} addresses
 */
export function writeAddresses(dataDir, addresses) {
  const file = placeOf(dataDir);
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(addresses, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** Says that what it names runs no longer. @param {string} dataDir */
export function markStopped(dataDir) {
  const addresses = readAddresses(dataDir);
  if (addresses?.running) writeAddresses(dataDir, { ...addresses, running: false });
}
