import { Repeater } from './repeater.js';

const EVERY_MS = 5000;
/** What lies between two steps at least. */
const SPACING_MS = 20;

describe('a repeater', () => {
  let steps: number[];
  let failures: unknown[];
  let work: (stop: AbortSignal) => Promise<void>;
  let repeater: Repeater;
  beforeEach(async () => {
    jest.useFakeTimers({ now: 0 });
    [steps, failures] = [[], []];
    work = () => Promise.resolve();
    const step = (stop: AbortSignal) => {
      steps.push(Date.now());
      return work(stop);
    };
    repeater = new Repeater(step, EVERY_MS, (error) => failures.push(error)).start();
    await pass(SPACING_MS);
  });
  afterEach(async () => {
    await repeater.stop();
    jest.useRealTimers();
  });

  const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

  it('steps at the start, at every hint, and when it is time', async () => {
    await pass(980);
    repeater.hint();
    await pass(SPACING_MS);
    expect(steps).toEqual([0, 1000]);
    await pass(EVERY_MS);
    expect(steps).toEqual([0, 1000, 1000 + SPACING_MS + EVERY_MS]);
  });

  it('loses no hint that comes while it steps, or right after, and makes one step of many', async () => {
    let finish: () => void = () => undefined;
    work = () => new Promise((resolve) => (finish = resolve));
    repeater.hint();
    await pass(0);
    for (let i = 0; i < 3; i++) repeater.hint();
    work = () => Promise.resolve();
    finish();
    await pass(SPACING_MS);
    expect(steps).toHaveLength(3);
    await pass(SPACING_MS - 1);
    repeater.hint();
    await pass(1);
    expect(steps).toHaveLength(4);
    await pass(EVERY_MS);
    expect(steps).toHaveLength(4);
  });

  it('goes on after a failure, and tells it', async () => {
    const broken = new Error('broken');
    work = () => Promise.reject(broken);
    repeater.hint();
    await pass(SPACING_MS);
    expect(failures).toEqual([broken]);
    repeater.hint();
    await pass(0);
    expect(steps).toHaveLength(3);
  });

  it('ends its step when it is stopped, tells no failure of that, and steps no more', async () => {
    work = (stop) =>
      new Promise((_, reject) => {
        stop.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    repeater.hint();
    await pass(0);
    await repeater.stop();
    repeater.hint();
    await pass(EVERY_MS);
    expect(steps).toHaveLength(2);
    expect(failures).toEqual([]);
  });
});
