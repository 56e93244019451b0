// What a benchmark gets to work with: a server, what was built, a Kafka, a folder. All of it ends with the run.
import fs from 'node:fs';
import path from 'node:path';
import { generateKeyPairSync } from 'node:crypto';
import { ROOT } from '../local/places.mjs';
import { NOTHING_SIGNED } from '../local/secrets.mjs';
import { startTestKafka } from '../local/testbed.mjs';
import { openServers } from './servers.mjs';

const LOGS = ['police', 'border', 'foreign-affairs', 'labour-social', 'coordination', 'audit'];

/** A lib as it was built, by its name: `ledger`. */
export const product = (lib) => import(path.join(ROOT, 'dist/libs', lib, 'src/index.js'));

/** A file of the host, as it was built: handlers of routes are known to it alone. */
export const host = (file) => import(path.join(ROOT, 'dist/libs/host/src', file));

/**
 * @typedef {object} Context
 * @property {import('./servers.mjs').Server} server PostgreSQL on the disk that is measured
 * @property {number} seconds of a timed piece
 * @property {boolean} quick whether small tables will do
 * @property {readonly string[]} logs of the six parties
 * @property {(lib: string) => Promise<any>} product a lib as it was built
 * @property {() => string} makeKeyFolder a new folder with a log's key
 * @property {() => Promise<{ brokers: string[] }>} kafka one for the whole run, started when first asked for
 * @property {string[]} notes lines for the report: what is not as it should be
 */

export async function openContexts() {
  const servers = openServers();
  let kafka;
  const makeFolder = (name) => fs.mkdtempSync(path.join(servers.folder, `${name}-`));
  const makeKeyFolder = () => {
    const folder = makeFolder('key');
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    fs.writeFileSync(path.join(folder, 'log-key.pem'), pem, { mode: 0o600 });
    fs.writeFileSync(path.join(folder, 'signer-memory.json'), NOTHING_SIGNED);
    return folder;
  };
  return {
    isClosed: false,
    /**
     * With a new server; the one of the context before ends.
     * @param {'fast' | 'slow'} disk
     * @param {{ seconds: number, quick: boolean }} options
     * @returns {Promise<Context>}
     */
    async open(disk, { seconds, quick }) {
      const server = await servers.start(disk);
      if (!server) throw new Error('no C compiler: nothing makes the disk slow');
      return {
        ...{ server, seconds, quick, logs: LOGS, product, makeKeyFolder },
        kafka: () => (kafka ??= startTestKafka()),
        notes: [],
      };
    },
    async close() {
      if (this.isClosed) return;
      this.isClosed = true;
      await (await kafka?.catch(() => undefined))?.stop();
      await servers.close();
    },
  };
}
