// Checks disputes that were taken out of a service, a JSON object a line, away from all services:
//   node infra/evidence/check.mjs disputes.jsonl parties.json
import fs from 'node:fs';
import { build } from '../local/build.mjs';

const USAGE = 'node infra/evidence/check.mjs disputes.jsonl parties.json';

async function main(disputesFile, partiesFile) {
  if (partiesFile === undefined) throw new Error(USAGE);
  await build();
  const { isProved } = await import('./evidence.mjs');
  const { parties } = JSON.parse(fs.readFileSync(partiesFile, 'utf8'));
  const lines = fs.readFileSync(disputesFile, 'utf8').split('\n').filter(Boolean);
  for (const dispute of lines.map((line) => JSON.parse(line))) {
    const { log, position, reason } = dispute;
    const party = parties.find((one) => one.log === log);
    const proved = party !== undefined && (await isProved(dispute, party.vkey));
    console.log(`${proved ? 'proved' : 'NOT PROVED'}: ${log}, position ${position}, ${reason}`);
    if (!proved) process.exitCode = 1;
  }
  if (lines.length === 0) throw new Error(`${disputesFile} holds no dispute`);
}

main(process.argv[2], process.argv[3]).catch((error) => {
  console.error(error.message);
  process.exitCode = 2;
});
