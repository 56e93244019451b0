import { parseArgs } from 'node:util';

export const USAGE = `npm run bench -- [options]
  --only R1,R3     only these
  --rounds N       rounds of each, 5 unless said
  --seconds N      length of one timed piece, 3 unless said
  --quick          2 rounds of 1 second on smaller tables: to see that it runs, not to judge by
  --json FILE      also writes the figures as JSON`;

const KNOWN = {
  only: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  quick: { type: 'boolean' },
  json: { type: 'string' },
  help: { type: 'boolean' },
};

function count(name, text, otherwise) {
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0) || (name === 'rounds' && !Number.isInteger(number)))
    throw new Error(`--${name} ${text}: not a number of ${name}\n${USAGE}`);
  return number;
}

/**
 * @param {readonly string[]} args
 * @throws {Error} with the usage
 */
export function readOptions(args) {
  const values = parse(args);
  const { quick = false, help = false, json } = values;
  return {
    quick,
    help,
    json,
    only: values.only?.split(',').map((id) => id.trim().toUpperCase()),
    rounds: count('rounds', values.rounds, quick ? 2 : 5),
    seconds: count('seconds', values.seconds, quick ? 1 : 3),
  };
}

function parse(args) {
  try {
    return parseArgs({ args: [...args], options: KNOWN }).values;
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`, { cause: error });
  }
}
