import { randomBytes } from 'node:crypto';
import { marksWith } from '#sealing';
import type { AnyDuty } from './duty.js';
import { markedBy } from './marking.js';

const [first, second] = [randomBytes(32), randomBytes(32)];
const before = marksWith({ current: 'key-one', keys: new Map([['key-one', first]]) });
const after = marksWith({
  current: 'key-two',
  keys: new Map([
    ['key-one', first],
    ['key-two', second],
  ]),
});
const duty = {
  name: 'filing',
  onlyOnce: { FileDocument: { field: 'number', within: 'form', refusal: 'document-number-used' } },
} as unknown as AnyDuty;
const numbered = { form: 'OTHER', number: '12/GXN-CAT' };
const mark = (command: object, markOf = before) =>
  markedBy(duty, ['FileDocument', command], markOf);

describe('a command that says what is recorded once only', () => {
  it('is told without it, and marked within its kind', () => {
    const { told, mark: made, refusal } = mark(numbered);
    expect(JSON.stringify(told)).not.toContain('12/GXN');
    expect(told).toMatchObject({ form: 'OTHER' });
    expect(made?.kind).toBe('filing/OTHER');
    expect(made?.hashes).toEqual(before('filing/OTHER', '12/GXN-CAT'));
    expect(refusal).toBe('document-number-used');
  });

  it('is marked for the whole service where it is taken once whatever else is said, also with noughts', () => {
    const onlyOnce = { FileDocument: { field: 'number', refusal: 'document-number-used' } };
    const whole = { name: 'filing', onlyOnce } as unknown as AnyDuty;
    const of = (form: string, number: string) =>
      markedBy(whole, ['FileDocument', { form, number }], before).mark;
    expect(of('OTHER', '15/GXN-CAT')?.kind).toBe('filing');
    expect(of('D162_07', '015/GXN-CAT')).toEqual(of('OTHER', '15/GXN-CAT'));
    expect(of('OTHER', '150/GXN-CAT')).not.toEqual(of('OTHER', '15/GXN-CAT'));
  });

  it('is told the same after the key was changed, and found under both', () => {
    expect(mark(numbered, after).told).toEqual(mark(numbered).told);
    expect(mark(numbered, after).mark?.hashes).toContainEqual(mark(numbered).mark?.hashes[0]);
  });

  it('is left alone where it says no such thing, also without keys', () => {
    const plain = { form: 'OTHER' };
    const nothing = { told: plain, mark: undefined, refusal: undefined };
    expect(mark(plain)).toEqual(nothing);
    expect(markedBy(duty, ['FileDocument', plain], undefined)).toEqual(nothing);
    expect(markedBy(duty, ['OtherCommand', plain], before)).toEqual(nothing);
  });

  it('is not taken without keys', () => {
    expect(() => markedBy(duty, ['FileDocument', numbered], undefined)).toThrow(
      'no-keys-for-marks',
    );
  });
});
