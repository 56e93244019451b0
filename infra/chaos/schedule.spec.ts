import { makeSchedule } from './schedule.mjs';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const made = (seed: number, more = {}) =>
  makeSchedule({ seed, seconds: 30, kafka: true, mounts: true, ...more });
const kindsOf = (more = {}) =>
  new Set(SEEDS.flatMap((s) => made(s, more).faults.map((f) => f.kind)));

describe('a schedule', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(made(7)).toEqual(made(7));
    expect(made(7).faults).not.toEqual(made(8).faults);
  });

  it('ends every fault while others still work', () => {
    for (const seed of SEEDS)
      for (const { atMs, ms } of made(seed).faults) expect(atMs + ms).toBeLessThan(30_000);
  });

  it('brings every kind of fault, on one broker and on three, on both feeds', () => {
    expect(kindsOf().size).toBe(15);
    const all = SEEDS.map((seed) => made(seed));
    expect(new Set(all.map(({ feed, brokers }) => `${feed} ${String(brokers)}`))).toEqual(
      new Set(['kafka 1', 'kafka 3', 'http 1']),
    );
  });

  it('leaves out what the machine cannot do', () => {
    const kinds = [...kindsOf({ kafka: false, mounts: false })].join(' ');
    expect(kinds).not.toMatch(/broker|topic|disk/);
    expect(made(3, { kafka: false }).feed).toBe('http');
  });
});
