import { whenOrphaned } from './processes.mjs';

const TWICE = 1_000;

/**
 * Ends the starter in order, once, whatever asks for it: a signal, the death of npm, or a failure.
 * A second signal does not wait: what is left then dies with this process.
 * @param {(line: string) => void} say
 */
export function makeShutdown(say) {
  const closers = [];
  let stopping = false;
  let since = 0;
  const stop = async (code, why) => {
    if (stopping) return;
    stopping = true;
    since = Date.now();
    (code === 0 ? say : console.error)(why);
    for (const close of closers.reverse())
      await close().catch((error) => say(`while stopping: ${error.message}`));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => {
      // Ctrl-C comes twice: from the terminal, and once more from npm
      if (stopping && Date.now() - since > TWICE) process.exit(1);
      void stop(0, `stopping (${signal})`);
    });
  whenOrphaned(() => void stop(1, 'stopping: the process that started this one is gone'));
  return {
    /** What is added last is closed first. @param {() => Promise<void>} close */
    add: (close) => void closers.push(close),
    isStopping: () => stopping,
    stop,
  };
}
