import { randomBytes } from 'node:crypto';
import { marksWith } from '#sealing';

const [first, second] = [randomBytes(32), randomBytes(32)];
const of = (current: string, ...keys: [string, Buffer][]) =>
  marksWith({ current, keys: new Map(keys) });
const one = of('first-key', ['first-key', first]);

describe('a mark', () => {
  it('is the same for the same text and kind, and for no other', () => {
    expect(one('form', '12/GXN')).toEqual(one('form', '12/GXN'));
    expect(one('form', '12/GXN')).not.toEqual(one('form', '13/GXN'));
    expect(one('form', '12/GXN')).not.toEqual(one('other', '12/GXN'));
    expect(one('form', '12/GXN')[0]).toHaveLength(32);
  });

  it('cannot be made without the key', () => {
    expect(of('first-key', ['first-key', second])('form', '12')).not.toEqual(one('form', '12'));
  });

  it('is found again after the key was changed', () => {
    const later = of('second-key', ['first-key', first], ['second-key', second]);
    const marks = later('form', '12/GXN');
    expect(marks[0]).not.toEqual(one('form', '12/GXN')[0]);
    expect(marks).toContainEqual(one('form', '12/GXN')[0]);
  });
});
