// A process that plays runs one after the other, as it is told over its channel; its mounts end with it.
import fs from 'node:fs';
import path from 'node:path';
import { Ground } from './ground.mjs';
import { play } from './run.mjs';
import { makeSchedule } from './schedule.mjs';

const { folder, mounts, kafka, keep } = JSON.parse(process.argv[2]);
const ground = new Ground({ folder, mounts });

const text = (_, value) =>
  value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value;

/** Saves what a failed run left: tables, topics, histories, schedule, logs of services, and key folders. */
function save(name, files) {
  const place = path.join(keep, name);
  fs.mkdirSync(place, { recursive: true });
  for (const [file, content] of Object.entries(files))
    if (content !== undefined)
      fs.writeFileSync(path.join(place, file), JSON.stringify(content, text, 1));
  for (const part of ['logs', 'keys'])
    fs.cpSync(path.join(folder, part), path.join(place, part), { recursive: true });
  const server = path.join(ground.disk, 'postgres.log');
  if (fs.existsSync(server)) fs.copyFileSync(server, path.join(place, 'postgres.log'));
  return place;
}

async function playSeed({ seed, seconds, root, plant }) {
  const schedule = makeSchedule({ seed, seconds, kafka, mounts });
  const name = plant ? `${plant}-seed-${seed}` : `seed-${seed}`;
  return play(ground, schedule, { root, keep: (files) => save(name, files) });
}

process.on('message', (told) => {
  if (told.end) void ground.end().finally(() => process.exit(0));
  else
    playSeed(told)
      .catch((error) => ({ seed: told.seed, broken: error.stack, findings: [], faults: {} }))
      .then((result) => process.send(result));
});
// What it started is tied to it and ends with it.
process.once('disconnect', () => process.exit(1));
