import { seedCalendar } from '../src/calendar/calendar.js';
import { calculate } from '../src/deadlines/calculate.js';
import { endsOf } from '../src/deadlines/ends.js';
import { defaultReadings as readings } from '../src/deadlines/readings.js';
import { table } from './table.js';

const law = { calendar: seedCalendar, readings };

describe('the table of deadlines', () => {
  it('has at least 200', () => {
    expect(table.length).toBeGreaterThanOrEqual(200);
  });

  it.each(table)('%s', (_name, { start, limit, extension, unmoved, moved, unconfirmed }) => {
    const ends = endsOf(limit, start, law, extension ? { extension } : {});
    expect(ends).toMatchObject({ counted: moved, ifMoved: moved, ifNotMoved: unmoved });
    expect(ends?.restsOnUnconfirmed).toEqual(unconfirmed);
  });

  it('is what the calculator answers', () => {
    for (const [, { start, limit, extension, unmoved, moved, unconfirmed }] of table) {
      if (limit.kind !== 'within' && limit.kind !== 'notice') throw new Error('no length');
      const { amount, unit } = limit;
      const direction = limit.kind === 'notice' ? ({ direction: 'before' } as const) : {};
      const question = { amount, unit, ...direction, ...(extension && { extension }) };
      const { explanation, ...answer } = calculate(
        { start, limit: question },
        seedCalendar,
        readings,
      );
      expect(answer).toEqual({
        ...{ end: moved, endIfMoved: moved, endIfNotMoved: unmoved },
        restsOnUnconfirmed: unconfirmed,
      });
      expect(explanation).toEqual({ vi: expect.any(String), en: expect.any(String) });
    }
  });
});
