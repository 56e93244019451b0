import { dayOf, instantOf, momentOf, shortMomentOf } from './time.js';

describe('telling the time', () => {
  it('shows Viet Nam, whatever zone the computer is in', () => {
    expect(momentOf('2026-11-18T23:30:00Z', 'vi')).toBe('19/11/2026 06:30');
  });

  it('writes the month as a word in English', () => {
    expect(dayOf('2026-04-03T05:00:00+07:00', 'en')).toBe('3 Apr 2026');
  });

  it('leaves out the day when it is today', () => {
    const now = Date.parse('2026-11-19T10:00:00+07:00');
    expect(shortMomentOf('2026-11-19T09:12:00+07:00', 'vi', now)).toBe('09:12');
    expect(shortMomentOf('2026-11-18T09:12:00+07:00', 'vi', now)).toBe('18/11/2026 09:12');
  });

  it('takes what an officer writes as Viet Nam time', () => {
    const clock = { year: '2026', month: '8', day: '18', hour: '9', minute: '45' };
    expect(instantOf(clock)).toBe('2026-08-18T09:45:00+07:00');
  });

  it('refuses a day that no calendar has', () => {
    const clock = { year: '2026', month: '2', day: '30', hour: '9', minute: '45' };
    expect(instantOf(clock)).toBeUndefined();
    expect(instantOf({ ...clock, day: '' })).toBeUndefined();
    expect(instantOf({ ...clock, day: '20', hour: '24' })).toBeUndefined();
  });
});
