import fc from 'fast-check';
import { obligationsOf, rulesBook } from '#regulation';
import { histories, moments } from '../../../regulation/test/random-case.js';
import { itemAsOf } from './as-of.js';
import { rowsOf } from './rows.js';

const rulesAt = rulesBook([]);
const rules = rulesAt(0);
const paused = /^Deadline/;

describe('a duty as the clock has it', () => {
  it('is what it would be if it were worked out now', () => {
    fc.assert(
      fc.property(
        histories({ minLength: 10, maxLength: 40 }),
        moments,
        moments,
        (all, one, other) => {
          // An open pause moves an end while the clock runs; such a duty is worked out anew by the hour.
          const [before, after] = [one, other].sort() as [string, string];
          const told = all.filter(
            ({ type, occurredAt }) => !paused.test(type) && occurredAt <= before,
          );
          const now = { rulesAt, rules, log: 'border', at: before };
          const fresh = new Map(
            obligationsOf(told, rulesAt, after, 'border').map((item) => [item.key, item]),
          );
          for (const row of rowsOf('BP-2026-0001-E', told, now)) {
            const { state, urgency } = itemAsOf(row, new Date(after));
            expect({ state, urgency }).toEqual({
              state: fresh.get(row.key)?.state,
              urgency: fresh.get(row.key)?.urgency,
            });
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
