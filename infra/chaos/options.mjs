import { parseArgs } from 'node:util';
import { PLANTS } from './plants.mjs';

const NUMBERS = ['seed', 'seconds', 'minutes', 'runs', 'jobs'];

export const HELP = `npm run chaos -- [options]
  --seed N       the first seed (1)
  --runs K       seeds N to N + K - 1 (1)
  --seconds S    load and faults of each run (30); --minutes M says the same in minutes
  --jobs J       runs side by side (1)
  --plant NAME   plant a bug and run until the checker finds it: one, some (a,b), or "all"
  --json FILE    write the totals after each run, to be summed over pieces
  --keep FOLDER  where runs that failed are kept (a folder below the system's temporary one)
  bugs: ${Object.keys(PLANTS).join(', ')}`;

const positive = (name, text) => {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not: ${text}`);
  return value;
};

/**
 * @param {string[]} args
 * @throws {Error} on anything that is no option
 */
export function readOptions(args) {
  const string = { type: /** @type {const} */ ('string') };
  const named = Object.fromEntries([...NUMBERS, 'plant', 'json', 'keep'].map((n) => [n, string]));
  const { values } = parseArgs({ args, options: { ...named, help: { type: 'boolean' } } });
  const told = Object.fromEntries(
    NUMBERS.filter((name) => values[name]).map((name) => [name, positive(name, values[name])]),
  );
  const plants = values.plant === 'all' ? Object.keys(PLANTS) : (values.plant?.split(',') ?? []);
  const strange = plants.find((name) => !PLANTS[name]);
  if (strange) throw new Error(`no planted bug is called ${strange}`);
  return {
    help: values.help === true,
    seed: told.seed ?? 1,
    runs: told.runs ?? 1,
    jobs: told.jobs ?? 1,
    seconds: told.seconds ?? (told.minutes ? told.minutes * 60 : 30),
    plants,
    json: values.json,
    keep: values.keep,
  };
}
