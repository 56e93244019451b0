import { BusyWait } from './busy-wait.js';

/** A machine whose loop turns every 0.1 ms, and takes the processor away `switchesAWait` times while an answer is awaited. */
class Loop {
  now = 1000;
  switches = 0;
  turns = 0;
  private work: (() => void) | undefined;
  private isOver = false;
  private readonly wait = new BusyWait(() => this.isOver, {
    now: () => this.now,
    switches: () => this.switches,
    soon: (work) => (this.work = work),
  });

  /** Waits `ms` for an answer; how many turns it was awake. */
  act(ms: number, { switchesAWait = 0, pauseMs = 0.1 } = {}): number {
    this.pass(pauseMs);
    this.isOver = false;
    this.turns = 0;
    this.wait.begin();
    this.pass(ms);
    this.switches += switchesAWait;
    this.isOver = true;
    this.wait.end();
    return this.turns;
  }

  private pass(ms: number): void {
    for (const end = this.now + ms; this.now < end; this.now += 0.1) this.turn();
  }

  turn(): void {
    const { work } = this;
    this.work = undefined;
    if (work) this.turns++;
    work?.();
  }

  get isAwake(): boolean {
    return this.work !== undefined;
  }
}

const times = (count: number, act: () => number) => Array.from({ length: count }, act);

describe('BusyWait', () => {
  it('is asleep for one act, and awake where acts follow one another', () => {
    const loop = new Loop();
    expect(loop.act(0.5)).toBe(0);
    expect(loop.act(0.5)).toBeGreaterThanOrEqual(4);
    expect(loop.act(0.5)).toBeGreaterThanOrEqual(4);
    expect(loop.act(0.5, { pauseMs: 2 })).toBe(0);
  });

  it('turns once a turn, however many acts follow one another', () => {
    const loop = new Loop();
    expect(Math.max(...times(100, () => loop.act(0.5)))).toBeLessThanOrEqual(6);
  });

  it('stops when nothing follows', () => {
    const loop = new Loop();
    times(3, () => loop.act(0.5));
    expect(loop.isAwake).toBe(true);
    loop.turn();
    expect(loop.isAwake).toBe(false);
  });

  it('falls asleep where the answer does not come', () => {
    const loop = new Loop();
    loop.act(0.5);
    expect(loop.act(1000)).toBeLessThanOrEqual(31);
    expect(loop.isAwake).toBe(false);
  });

  it('rests where others want the processor, longer each time', () => {
    const loop = new Loop();
    const contended = () => loop.act(0.5, { switchesAWait: 4 });
    const awake = times(20_000, contended).map((turns) => turns > 0);
    const rests = awake
      .map((is) => (is ? 'a' : '-'))
      .join('')
      .match(/-{2,}/g);
    const [first = '', second = '', third = ''] = rests ?? [];
    expect(first.length).toBeGreaterThan(500);
    expect(second.length).toBeGreaterThan(1.8 * first.length);
    expect(third.length).toBeGreaterThan(1.8 * second.length);
    expect(awake.filter((is) => is).length).toBeLessThan(500);
  });

  it('is awake again when the others are gone', () => {
    const loop = new Loop();
    times(1000, () => loop.act(0.5, { switchesAWait: 4 }));
    times(40_000, () => loop.act(0.5));
    expect(times(100, () => loop.act(0.5)).filter((turns) => turns === 0)).toEqual([]);
  });

  it('does not mind a processor that is lost now and then', () => {
    const loop = new Loop();
    loop.act(0.5);
    expect(times(1000, () => loop.act(0.5, { switchesAWait: 1 }))).not.toContain(0);
  });
});
