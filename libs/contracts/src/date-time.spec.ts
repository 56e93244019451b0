import fc from 'fast-check';
import { Format } from 'typebox/format';
import { isDateTime } from './date-time.js';

const digits = (n: number, max: number) =>
  fc.integer({ min: 0, max }).map((number) => String(number).padStart(n, '0'));
const zones = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+07:00', '-23:59', '+24:00', '[Asia/Ho_Chi_Minh]', '\n'),
  fc.string({ maxLength: 3 }),
);
const instants = fc
  .tuple(
    ...[digits(4, 9999), digits(2, 13), digits(2, 32), fc.constantFrom('T', 't', ' ')],
    ...[digits(2, 25), digits(2, 61), digits(2, 61), fc.constantFrom('', '.', '.5', '.123456')],
    zones,
  )
  .map(([year, month, day, between, hour, minute, second, rest, zone]) =>
    [`${year}-${month}-${day}${between}${hour}:${minute}:${second}`, rest, zone].join(''),
  );

describe('an instant', () => {
  it('is what typebox takes for one, of the usual form or of another', () => {
    fc.assert(
      fc.property(instants, (text) => isDateTime(text) === Format.IsDateTime(text)),
      { numRuns: 20_000 },
    );
  });

  it.each(['02-28', '02-29', '02-30', '04-30', '04-31', '12-31', '12-32'])('on %s', (day) => {
    for (const year of ['2024', '2026', '1900', '2000']) {
      const text = `${year}-${day}T23:59:59.999+07:00`;
      expect(isDateTime(text)).toBe(Format.IsDateTime(text));
    }
  });
});
