import fc from 'fast-check';
import type { Entry } from '#contracts';
import { obligationsOf, rulesBook, toSay } from '#regulation';
import { Telling } from '../../test/entries.js';
import { histories, moments } from '../../test/random-case.js';

const rules = rulesBook([]);
const LIMITS = /^[QP]$/;

describe('for random histories', () => {
  it('a duty stands once, and is met by an entry or is not met', () => {
    fc.assert(
      fc.property(histories({ maxLength: 40 }), moments, (history, at) => {
        const items = obligationsOf(history, rules, at, 'border');
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        for (const { state, metBy, cancelledBy, urgency } of items) {
          expect(metBy !== undefined).toBe(state === 'met');
          expect(cancelledBy !== undefined).toBe(state === 'cancelled');
          expect(urgency === 'done').toBe(state === 'met' || state === 'cancelled');
        }
      }),
    );
  });

  it('nothing depends on the order in which entries came, nor on how often', () => {
    const shuffled = histories({ maxLength: 30 }).chain((history) =>
      fc.tuple(
        fc.constant(history),
        fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, moments, ([history, other], at) => {
        expect(obligationsOf(other, rules, at)).toEqual(obligationsOf(history, rules, at));
      }),
    );
  });

  it('what a cut of the logs held gives what was shown then', () => {
    const told = histories({ minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(told, fc.nat(30), moments, (all, n, at) => {
        const arrived = all.slice(0, n);
        const shown = obligationsOf(arrived, rules, at);
        const cut = new Map<string, number>();
        for (const { publisher, position } of arrived) cut.set(publisher, position + 1);
        const held = all.filter((entry) => entry.position < (cut.get(entry.publisher) ?? 0));
        expect(obligationsOf(held.reverse(), rules, at)).toEqual(shown);
      }),
    );
  });

  it('an end does not move because other things happen', () => {
    const EXTENDS = /^Deadline|^VerificationExtended|^NeedsStay/;
    fc.assert(
      fc.property(histories({ minLength: 2, maxLength: 30 }), fc.nat(30), moments, (all, n, at) => {
        const plain = all.filter(({ type }) => !EXTENDS.test(type));
        const ends = (items: ReturnType<typeof obligationsOf>) =>
          new Map(items.map(({ key, trigger, end }) => [`${key}<${trigger}`, end?.counted]));
        const before = ends(obligationsOf(plain.slice(0, n), rules, at));
        const after = ends(obligationsOf(plain, rules, at));
        for (const [key, end] of before) if (after.has(key)) expect(after.get(key)).toBe(end);
      }),
    );
  });

  it('nobody is late but by a limit that is quoted or paraphrased', () => {
    fc.assert(
      fc.property(histories({ maxLength: 40 }), moments, (history, at) => {
        for (const item of obligationsOf(history, rules, at, 'border')) {
          if (item.state !== 'late' && !item.metLate) continue;
          expect(item.limitConfidence).toMatch(LIMITS);
          expect(item.practice).toBeUndefined();
          expect(Date.parse(item.end!.counted)).toBeLessThanOrEqual(Date.parse(item.metAt ?? at));
        }
      }),
    );
  });

  it('each duty is one of the regime of the day on which it began', () => {
    fc.assert(
      fc.property(histories({ maxLength: 40 }), moments, (history, at) => {
        for (const { regime, trigger } of obligationsOf(history, rules, at)) {
          const began = history.find(({ id }) => id === trigger)!.occurredAt;
          if (regime === 'R22') expect(began < '2025-06-30T17:00').toBe(true);
          if (regime === 'R25') expect(began >= '2025-06-30T17:00').toBe(true);
        }
      }),
    );
  });

  it('what is to be said is said once, and by one party', () => {
    const logs = ['police', 'border', 'foreign-affairs', 'labour-social'];
    const due = (history: readonly Entry[], at: string, log: string) =>
      toSay(history, { rulesAt: rules, now: rules(0), at, log }).filter(
        ({ from }) => Date.parse(from) <= Date.parse(at),
      );
    fc.assert(
      fc.property(histories({ maxLength: 30 }), moments, (history, at) => {
        const told = new Telling();
        told.entries.push(...history);
        const said = logs.flatMap((log) => due(history, at, log).map((one) => ({ log, ...one })));
        for (const [nth, { log, event, occurredAt }] of said.entries())
          told.tell(event.type, event.data as never, {
            at: occurredAt,
            by: log,
            position: 1e6 + nth,
          });
        const keys = said.map(({ obligation }) => obligation);
        expect(new Set(keys).size).toBe(keys.length);
        const before = obligationsOf(history, rules, at);
        for (const item of obligationsOf(told.entries, rules, at))
          expect({ ...item, missed: undefined }).toEqual({
            ...before.find(({ key }) => key === item.key),
            missed: undefined,
          });
        for (const log of logs) expect(due(told.entries, at, log)).toEqual([]);
      }),
    );
  });
});
