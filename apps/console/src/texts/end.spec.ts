import { endOf } from './end.js';

describe('an end', () => {
  it('is 24:00 of the day before, where it is midnight in Viet Nam', () => {
    expect(endOf('2026-11-24T00:00:00+07:00', 'vi')).toBe('23/11/2026, 24:00');
    expect(endOf('2026-11-23T17:00:00Z', 'en')).toBe('23 Nov 2026, 24:00');
  });

  it('is its minute otherwise', () => {
    expect(endOf('2026-11-24T09:30:00+07:00', 'vi')).toBe('24/11/2026, 09:30');
  });
});
