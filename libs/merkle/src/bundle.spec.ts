import fc from 'fast-check';
import { decodeBundle, encodeBundle } from './index.js';

describe('bundling entries', () => {
  it('gives back the records that went in', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 700 }), { maxLength: 256 }), (records) => {
        expect(decodeBundle(encodeBundle(records))).toEqual(records);
      }),
    );
  });

  it('puts the length before each record, the high byte first', () => {
    const bytes = encodeBundle([Uint8Array.of(7), new Uint8Array(258)]);
    expect([...bytes.subarray(0, 6)]).toEqual([0, 1, 7, 1, 2, 0]);
  });

  it('takes a record of 65,535 bytes and none above', () => {
    const longest = new Uint8Array(65_535).fill(1);
    expect(decodeBundle(encodeBundle([longest]))).toEqual([longest]);
    expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(RangeError);
  });

  it('takes 256 records and none above', () => {
    const full = encodeBundle(Array.from({ length: 256 }, () => Uint8Array.of(1)));
    expect(decodeBundle(full)).toHaveLength(256);
    expect(decodeBundle(Uint8Array.from([...full, 0, 0]))).toBeUndefined();
    expect(() => encodeBundle(Array.from({ length: 257 }, () => new Uint8Array(0)))).toThrow(
      RangeError,
    );
  });

  it('refuses a bundle that is cut short', () => {
    const bytes = encodeBundle([Uint8Array.of(1, 2, 3)]);
    for (const end of [1, 2, 4]) expect(decodeBundle(bytes.subarray(0, end))).toBeUndefined();
  });

  it('never throws on garbage, and what it reads is what stands there', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const records = decodeBundle(bytes);
        if (records) expect(encodeBundle(records)).toEqual(bytes);
      }),
    );
  });
});
