import { seedCalendar } from '../calendar/calendar.js';
import { calculate, daysOfQuestion, faultsInQuestion, type DeadlineQuestion } from './calculate.js';
import { defaultReadings } from './readings.js';

const answer = (question: DeadlineQuestion) => calculate(question, seedCalendar, defaultReadings);
const days = { amount: 3, unit: 'calendar-days' } as const;

describe('the calculator', () => {
  it('answers with both ends, why, and what is not confirmed', () => {
    expect(answer({ start: '2026-07-08T10:00:00+07:00', limit: days })).toEqual({
      end: '2026-07-14T00:00:00+07:00',
      endIfMoved: '2026-07-14T00:00:00+07:00',
      endIfNotMoved: '2026-07-12T00:00:00+07:00',
      explanation: { vi: expect.any(String), en: expect.any(String) },
      restsOnUnconfirmed: [],
    });
  });

  it('takes a day for the day of the event', () => {
    expect(answer({ start: '2026-07-08', limit: days })).toEqual(
      answer({ start: '2026-07-08T10:00:00+07:00', limit: days }),
    );
  });

  it('adds the whole of an extension', () => {
    const extension = { amount: 15, unit: 'calendar-days' } as const;
    const { endIfNotMoved } = answer({ start: '2026-07-08', limit: { ...days, extension } });
    expect(endIfNotMoved).toBe('2026-07-27T00:00:00+07:00');
  });

  it('counts back', () => {
    const { end } = answer({ start: '2026-07-10', limit: { ...days, direction: 'before' } });
    expect(end).toBe('2026-07-08T00:00:00+07:00');
  });

  it.each<[string, DeadlineQuestion, string]>([
    ['hours from a day', { start: '2026-07-08', limit: { amount: 1, unit: 'hours' } }, 'start'],
    ['a leap second', { start: '2026-11-24T23:59:60Z', limit: days }, 'start'],
    ['a start before the republic', { start: '1945-09-01', limit: days }, 'start'],
    ['a start far ahead', { start: '2200-01-01', limit: days }, 'start'],
    [
      'a thousand years',
      { start: '2026-07-08', limit: { amount: 10_000, unit: 'months' } },
      'limit/amount',
    ],
    [
      'an extension of a thousand years',
      { start: '2026-07-08', limit: { ...days, extension: { amount: 9_000, unit: 'months' } } },
      'limit/extension/amount',
    ],
    [
      'an extended notice',
      { start: '2026-07-08', limit: { ...days, direction: 'before', extension: days } },
      'limit/extension',
    ],
  ])('names what does not fit: %s', (_name, question, field) => {
    expect(faultsInQuestion(question).map((fault) => fault.field)).toEqual([field]);
    expect(() => answer(question)).toThrow('question-does-not-fit');
  });

  it('answers the longest that may be asked', () => {
    const limit = { amount: 10_000, unit: 'working-days' } as const;
    const extension = { amount: 1_200, unit: 'months' } as const;
    expect(answer({ start: '2199-12-31', limit }).end).toMatch(/^2239-/);
    expect(answer({ start: '2199-12-31', limit: { ...days, extension } }).end).toMatch(/^2300-/);
  });
});

describe('the sum behind an answer', () => {
  it('ends on the day on which the answer does', () => {
    const law = { calendar: seedCalendar, readings: defaultReadings };
    const told = daysOfQuestion({ start: '2026-07-08', limit: days }, law);
    expect(told.map(({ day, counts }) => [day, counts])).toEqual([
      ['2026-07-08', false],
      ['2026-07-09', true],
      ['2026-07-10', true],
      ['2026-07-11', true],
      ['2026-07-12', false],
      ['2026-07-13', false],
    ]);
  });
});
