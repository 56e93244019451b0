// Before the first `docker compose up`: makes passwords, signing keys and the list of parties in data/docker.
//   node infra/docker/prepare.mjs && docker compose --env-file data/docker/.env up --build
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, SERVICES } from '../local/places.mjs';
import { readPasswords, writeParties } from '../local/secrets.mjs';

const folder = path.join(ROOT, 'data/docker');
fs.mkdirSync(path.dirname(folder), { recursive: true });
if (!fs.existsSync(folder)) fs.mkdirSync(folder, { mode: 0o700 });

const { postgres, services } = readPasswords(folder);
writeParties(folder, Object.fromEntries(SERVICES.map(({ log }) => [log, `http://${log}:4100`])));

const variable = (log) => log.toUpperCase().replaceAll('-', '_');
const lines = [
  `POSTGRES_PASSWORD=${postgres}`,
  // the services read their keys, which belong to whoever prepared them
  `KEY_OWNER=${process.getuid?.() ?? 1000}:${process.getgid?.() ?? 1000}`,
  ...SERVICES.flatMap(({ log }) => [
    `${variable(log)}_APP_PASSWORD=${services[log].app}`,
    `${variable(log)}_OWNER_PASSWORD=${services[log].owner}`,
  ]),
];
fs.writeFileSync(path.join(folder, '.env'), `${lines.join('\n')}\n`, { mode: 0o600 });
console.log(`prepared ${folder}; now: docker compose --env-file data/docker/.env up --build`);
