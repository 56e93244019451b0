import { inSentence, wordsOfDay } from './phrases.js';

describe('a day inside a sentence', () => {
  it.each([
    ['2026-11-25', '25/11/2026', '25 November 2026'],
    ['2022-09-01', '01/09/2022', '1 September 2022'],
    ['2027-01-31', '31/01/2027', '31 January 2027'],
  ])('%s is said as officers write it', (day, vi, en) => {
    expect(wordsOfDay(day)).toEqual({ vi, en });
  });
});

describe('a phrase inside a sentence', () => {
  it('keeps the names in it', () => {
    expect(inSentence('Về qua cơ quan đại diện Việt Nam')).toBe('về qua cơ quan đại diện Việt Nam');
    expect(inSentence('Được giải cứu')).toBe('được giải cứu');
  });
});
