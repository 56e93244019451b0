// A cell in a process of its own: nothing of one store stands in another's way. The parent asks, the child answers.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { nodeBinary, SERVICE_FLAGS } from '../local/places.mjs';
import { isRunning, pause, stopChild } from '../local/processes.mjs';

/**
 * Starts a file that calls `answer`, with the Node.js and the flags of a service; it ends when we do.
 * @param {string} file
 * @param {object} told what `answer`'s function is called with
 * @param {{ flags?: readonly string[], execArgv?: string[] }} [options] other `flags` for what is no service of ours
 * @returns {Promise<{ ask: (name: string, ...values: unknown[]) => Promise<any>, pid: number, stop: () => Promise<void> }>}
 */
export async function startChild(file, told, { flags = SERVICE_FLAGS, execArgv = [] } = {}) {
  const child = fork(file, [], {
    execPath: nodeBinary(),
    execArgv: [...flags, ...execArgv],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const send = async (message) => {
    child.send(message);
    const over = new AbortController();
    const { signal } = over;
    const either = [once(child, 'message', { signal }), once(child, 'exit', { signal })];
    const [reply] = await Promise.race(either);
    for (const one of either) one.catch(() => undefined);
    over.abort();
    if (typeof reply !== 'object' || reply === null) throw new Error(`${file} ended (${reply})`);
    if (reply.failure) throw new Error(`${file}: ${reply.failure}`);
    return reply.value;
  };
  await send({ told });
  return {
    pid: child.pid,
    ask: (name, ...values) => send({ name, values }),
    stop: async () => {
      if (!isRunning(child)) return;
      const gone = once(child, 'exit');
      child.disconnect();
      await Promise.race([gone, pause(5000)]);
      await stopChild(child);
    },
  };
}

/**
 * In the child: opens what it measures, then does what is asked, one after the other.
 * @param {(told: any) => Promise<Record<string, (...values: any[]) => unknown>>} open
 */
export function answer(open) {
  let acts = {};
  const doing = async ({ told, name, values }) => {
    if (told === undefined) return acts[name](...values);
    acts = await open(told);
    return undefined;
  };
  process.on('disconnect', () => process.exit());
  process.on('message', (message) => {
    doing(message).then(
      (value) => process.send({ value }),
      (error) => process.send({ failure: error.stack }),
    );
  });
}
