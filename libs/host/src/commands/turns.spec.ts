import { Turns } from './turns.js';

const later = <T>(value: T) =>
  new Promise<T>((resolve) =>
    setTimeout(() => {
      resolve(value);
    }, 5),
  );

describe('taking turns', () => {
  it('runs work on one key one after the other, in order', async () => {
    const turns = new Turns();
    const seen: string[] = [];
    const work = (name: string) => async () => {
      seen.push(`${name} begins`);
      await later(0);
      seen.push(`${name} ends`);
    };
    await Promise.all([turns.take('a', work('1')), turns.take('a', work('2'))]);
    expect(seen).toEqual(['1 begins', '1 ends', '2 begins', '2 ends']);
  });

  it('goes on after a failure, and tells it only to who failed', async () => {
    const turns = new Turns();
    const failing = turns.take('a', () => Promise.reject(new Error('no')));
    const next = turns.take('a', () => later('yes'));
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it('knows how much waits', async () => {
    const turns = new Turns();
    const all = ['a', 'a', 'a', 'b'].map((key) => turns.take(key, () => later(key)));
    expect(turns.waiting).toBe(2);
    await Promise.all(all);
    expect(turns.waiting).toBe(0);
  });

  it('lets other keys pass', async () => {
    const turns = new Turns();
    let release: () => void = () => undefined;
    const held = turns.take(
      'a',
      () =>
        new Promise<void>((resolve) => {
          release = resolve;
        }),
    );
    await expect(turns.take('b', () => later('past'))).resolves.toBe('past');
    release();
    await held;
  });
});
