// A step has a name, takes its time and ends in one of three ways; each way is said.

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} [output] for people
 * @property {string} [skipped] why it was not done
 *
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<Outcome> | Outcome} run
 *
 * @typedef {Outcome & { name: string, seconds: number }} Done
 */

const wordOf = ({ ok, skipped }) => (skipped ? 'skipped' : ok ? 'ok' : 'FAILED');

/** @param {Done} done @param {(line: string) => void} say */
function report(done, say) {
  const { name, seconds, skipped, ok, output } = done;
  const time = `${seconds.toFixed(1)} s`.padStart(8);
  say(`  ${name.padEnd(18)} ${wordOf(done).padEnd(8)} ${time}${skipped ? `  ${skipped}` : ''}`);
  if (!ok && output) say(output.replace(/^/gm, '    '));
}

/**
 * Runs one step and says how it ended. A step that throws has failed.
 * @param {Step} step
 * @param {(line: string) => void} say
 * @returns {Promise<Done>}
 */
export async function runStep({ name, run }, say) {
  const begin = performance.now();
  const outcome = await Promise.resolve()
    .then(run)
    .catch((error) => ({ ok: false, output: String(error.stack ?? error) }));
  const done = { ...outcome, name, seconds: (performance.now() - begin) / 1000 };
  report(done, say);
  return done;
}

/**
 * Runs steps, `atOnce` of them at a time, in the order in which they stand.
 * @param {readonly Step[]} steps
 * @param {{ say: (line: string) => void, atOnce?: number }} options
 * @returns {Promise<Done[]>}
 */
export async function runSteps(steps, { say, atOnce = 2 }) {
  const waiting = [...steps];
  const done = [];
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift())
      done.push(await runStep(step, say));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return done;
}
