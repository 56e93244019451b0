import { Reader, type Rhythm } from './reader.js';
import { Signal } from './signal.js';

describe('a reader', () => {
  let signal: Signal;
  let steps: number[];
  let work: () => boolean | Promise<boolean>;
  let failures: unknown[];
  let reader: Reader;
  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    [signal, steps, failures] = [new Signal(), [], []];
    work = () => false;
  });
  afterEach(() => jest.useRealTimers());

  const start = async (rhythm?: Rhythm) => {
    const step = () => {
      steps.push(Date.now());
      return Promise.resolve().then(() => work());
    };
    reader = new Reader(signal, step, (error) => failures.push(error), rhythm);
    reader.start();
    await pass(0);
  };
  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);
  const stop = async () => {
    const stopped = reader.stop();
    await pass(0);
    await stopped;
  };

  it('goes on at once while it finds work, then at the next signal, or after a second', async () => {
    work = () => steps.length < 3;
    await start();
    expect(steps).toEqual([0, 0, 0]);
    await pass(400);
    signal.emit('arrived');
    await pass(0);
    expect(steps.slice(3)).toEqual([400]);
    await pass(1000);
    expect(steps.slice(4)).toEqual([1400]);
    await stop();
  });

  it('misses no signal that comes while it looks', async () => {
    work = () => {
      if (steps.length === 1) signal.emit('arrived');
      return false;
    };
    await start();
    expect(steps).toEqual([0, 0]);
    await stop();
  });

  it('hears only what it waits for, and leaves its rest between two steps', async () => {
    await start({ wakeOn: 'signed', everyMs: () => 30 });
    signal.emit('arrived');
    await pass(0);
    for (let i = 0; i < 3; i++) signal.emit('signed', i);
    await pass(29);
    expect(steps).toEqual([0]);
    await pass(1);
    expect(steps).toEqual([0, 30]);
    await stop();
  });

  it('tries again after a failure, more and more seldom, and at once when it is over', async () => {
    const broken = new Error('the database is away');
    work = () => Promise.reject(broken);
    await start();
    await pass(31_400);
    expect(steps).toEqual([0, 200, 800, 2200, 5200, 11_400, 21_400, 31_400]);
    expect(failures).toEqual(Array.from(steps, () => broken));
    work = () => false;
    await pass(10_000);
    signal.emit('arrived');
    await pass(0);
    work = () => Promise.reject(broken);
    signal.emit('arrived');
    await pass(200);
    expect(steps.slice(8)).toEqual([41_400, 41_400, 41_400, 41_600]);
    await stop();
  });

  it('stops after the step that it is at, out of a wait, and out of a pause', async () => {
    let finish: (found: boolean) => void = () => undefined;
    work = () => new Promise((resolve) => (finish = resolve));
    await start();
    let isStopped = false;
    const stopping = reader.stop().then(() => (isStopped = true));
    await pass(0);
    expect(isStopped).toBe(false);
    finish(true);
    await stopping;
    expect(steps).toHaveLength(1);
    for (const rest of [() => false, () => Promise.reject(new Error('broken'))]) {
      work = rest;
      await start();
      await stop();
    }
    await pass(60_000);
    expect(steps).toHaveLength(3);
  });
});
