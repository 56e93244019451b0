import { Signal } from './signal.js';

describe('a signal', () => {
  const never = new AbortController().signal;
  let signal: Signal;
  beforeEach(() => {
    jest.useFakeTimers();
    signal = new Signal();
  });
  afterEach(() => jest.useRealTimers());

  /** Whether something has resolved by now. */
  const isOver = async (wait: Promise<void>): Promise<boolean> => {
    let over = false;
    void wait.then(() => (over = true));
    await jest.advanceTimersByTimeAsync(0);
    return over;
  };

  it('ends a wait when it comes', async () => {
    const wait = signal.wait('arrived', signal.count('arrived'), 1000, never);
    expect(await isOver(wait)).toBe(false);
    signal.emit('arrived');
    expect(await isOver(wait)).toBe(true);
  });

  it('that came since it was counted is waited for by nobody', async () => {
    const count = signal.count('arrived');
    signal.emit('arrived');
    expect(await isOver(signal.wait('arrived', count, 1000, never))).toBe(true);
    expect(await isOver(signal.wait('arrived', count + 1, 1000, never))).toBe(false);
  });

  it('of another kind wakes nobody; time does, and a stop', async () => {
    const stopping = new AbortController();
    const waits = [never, stopping.signal].map((stop) => signal.wait('signed', 0, 1000, stop));
    const [first, second] = waits as [Promise<void>, Promise<void>];
    signal.emit('arrived');
    stopping.abort();
    expect([await isOver(first), await isOver(second)]).toEqual([false, true]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(await isOver(first)).toBe(true);
    expect(await isOver(signal.wait('signed', 0, 1000, stopping.signal))).toBe(true);
  });

  it('keeps nobody who has waited', async () => {
    const before = signal.listenerCount('arrived');
    for (let i = 0; i < 20; i++) {
      const wait = signal.wait('arrived', signal.count('arrived'), 1000, never);
      if (i % 2) signal.emit('arrived');
      else await jest.advanceTimersByTimeAsync(1000);
      await wait;
    }
    expect(signal.listenerCount('arrived')).toBe(before);
    expect(jest.getTimerCount()).toBe(0);
  });
});
