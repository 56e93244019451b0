// What is made once for a data directory and never leaves it: passwords and the signing keys of the logs.
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { SERVICES } from './places.mjs';

/** Written in one step, readable by us alone. */
function writeSecret(file, content) {
  fs.writeFileSync(`${file}.new`, content, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

const password = () => randomBytes(18).toString('base64url');

/**
 * @param {string} dataDir
 * @returns {{ postgres: string, services: Record<string, import('./databases.mjs').Passwords> }}
 */
export function readPasswords(dataDir) {
  const file = path.join(dataDir, 'passwords.json');
  if (!fs.existsSync(file)) {
    const each = SERVICES.map(({ log }) => [log, { owner: password(), app: password() }]);
    const made = { postgres: password(), services: Object.fromEntries(each) };
    writeSecret(file, JSON.stringify(made, null, 2));
  }
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** The folder of a service's signing key and of what its signer remembers outside the database. */
export const keyFolder = (dataDir, log) => path.join(dataDir, 'keys', log);

/** What the signer of a new log remembers: size 0, and the root of the empty tree. */
export const NOTHING_SIGNED = JSON.stringify({
  size: 0,
  root: createHash('sha256').digest('hex'),
});

/** A first key for restricted entries, as libs/sealing reads it; a data directory of before gets one too. */
function newSealingKeys() {
  const current = randomBytes(12).toString('base64url');
  const keys = { [current]: randomBytes(32).toString('base64url') };
  return JSON.stringify({ current, keys }, null, 2);
}

function signingKey(dataDir, log) {
  const folder = keyFolder(dataDir, log);
  const file = path.join(folder, 'log-key.pem');
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!fs.existsSync(file)) {
    // From the first day on, a signer without memory is one that lost it.
    writeSecret(path.join(folder, 'signer-memory.json'), NOTHING_SIGNED);
    const { privateKey } = generateKeyPairSync('ed25519');
    writeSecret(file, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  }
  const sealing = path.join(folder, 'sealing-keys.json');
  if (!fs.existsSync(sealing)) writeSecret(sealing, newSealingKeys());
  return createPrivateKey(fs.readFileSync(file));
}

/**
 * The verifier key of a log as C2SP signed notes write it: name, key hash, algorithm and key.
 * @param {string} name
 * @param {import('node:crypto').KeyObject} privateKey Ed25519
 */
export function verifierKey(name, privateKey) {
  const raw = createPublicKey(privateKey).export({ format: 'jwk' }).x;
  const key = Buffer.concat([Buffer.from([1]), Buffer.from(raw, 'base64url')]);
  const sum = createHash('sha256').update(`${name}\n`).update(key).digest();
  return `${name}+${sum.toString('hex', 0, 4)}+${key.toString('base64')}`;
}

/**
 * Writes the list of parties that every service starts from.
 * @param {string} dataDir
 * @param {Record<string, string>} urls by log
 * @returns {string} the file
 */
export function writeParties(dataDir, urls) {
  const parties = SERVICES.map(({ log }) => ({
    log,
    url: urls[log],
    vkey: verifierKey(`donghanh.vn/${log}`, signingKey(dataDir, log)),
  }));
  const file = path.join(dataDir, 'parties.json');
  fs.writeFileSync(`${file}.new`, JSON.stringify({ parties }, null, 2));
  fs.renameSync(`${file}.new`, file);
  return file;
}
