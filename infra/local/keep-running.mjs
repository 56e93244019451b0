import { pause, stopChild } from './processes.mjs';

const RESTARTS = 5;
const SETTLED = 60_000;
const waitAfter = (deaths) => 250 * 2 ** deaths;

/**
 * Keeps a process running: one that ends by itself is started again, later each time, at most five times
 * unless it had run for a minute.
 * @param {object} keep
 * @param {string} keep.name
 * @param {() => { child: import('node:child_process').ChildProcess, lastLines: () => string }} keep.start
 * @param {(line: string) => void} keep.say
 * @param {() => void} keep.changed called after a new start
 * @param {(why: string) => void} keep.giveUp
 */
export function keepRunning({ name, start, say, changed, giveUp }) {
  let current;
  let deaths = 0;
  let stopped = false;
  const launch = () => {
    const begin = Date.now();
    current = start();
    let over = false;
    const ended = (how) => {
      if (!over && !stopped) fell(how, Date.now() - begin);
      over = true;
    };
    current.child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`));
    current.child.once('error', (error) => ended(error.message));
  };
  const fell = (how, age) => {
    deaths = age > SETTLED ? 1 : deaths + 1;
    say(`${name} ended unexpectedly (${how}). Its last lines:\n${current.lastLines()}`);
    if (deaths > RESTARTS) return giveUp(`${name} ended ${deaths} times`);
    const wait = waitAfter(deaths);
    say(`${name} is started again in ${wait / 1000} s (${deaths} of ${RESTARTS})`);
    setTimeout(() => stopped || (launch(), changed()), wait);
  };
  launch();
  return {
    pid: () => current.child.pid,
    lastLines: () => current.lastLines(),
    stop: async () => {
      stopped = true;
      await stopChild(current.child, { ms: 5_000 });
    },
  };
}

/**
 * A broker that dies is started again; the services meanwhile go on and catch up.
 * @param {Awaited<ReturnType<typeof import('./kafka.mjs').startKafka>>} kafka
 * @param {{ shutdown: ReturnType<typeof import('./shutdown.mjs').makeShutdown>, say: (line: string) => void }} context
 */
export function watchBroker(kafka, { shutdown, say }, deaths = 1) {
  kafka.child().once('exit', async () => {
    if (shutdown.isStopping()) return;
    say(`Kafka ended unexpectedly. Its last lines:\n${kafka.lastLines()}`);
    if (deaths > RESTARTS) return shutdown.stop(1, 'Kafka ended too often');
    await pause(waitAfter(deaths));
    const start = kafka.start();
    watchBroker(kafka, { shutdown, say }, deaths + 1);
    start.catch(() => {}); // its end is what the watch hears of
  });
}
