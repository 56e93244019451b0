import fc from 'fast-check';
import { catalogue, findSchema, isRestricted, type Entry } from '#contracts';
import { obligationsOf, rulesBook, seedRules } from '#regulation';
import { histories, moments } from '../../test/random-case.js';
import { eventsOf } from './patterns.js';

const rules = rulesBook([]);
const restricted = Object.keys(catalogue).filter(isRestricted);

/** A history with entries that only the border reads; what they say does not matter. */
const withRestricted = fc
  .tuple(
    histories({ minLength: 3, maxLength: 25 }),
    fc.array(fc.tuple(fc.constantFrom(...restricted), fc.nat()), { minLength: 1, maxLength: 5 }),
  )
  .map(([told, more]): readonly Entry[] => [
    ...told,
    ...more.map(([type, n], i) => {
      const id = `border/${String(1000 + i)}`;
      const like = told[n % told.length]!;
      return { ...like, type, id, publisher: 'border', position: 1000 + i, data: {} } as Entry;
    }),
  ]);

describe('what restricted entries say', () => {
  it('changes no duty that others are told, at whatever service', () => {
    fc.assert(
      fc.property(withRestricted, moments, (all, at) => {
        const open = all.filter(({ type }) => !isRestricted(type));
        expect(obligationsOf(all, rules, at, 'police')).toEqual(
          obligationsOf(open, rules, at, 'police'),
        );
      }),
    );
  });

  it('begins, meets and ends the duties of rows alone that say so', () => {
    for (const { id, when } of seedRules().obligations) {
      if (!when || when.restricted) continue;
      const patterns = [
        ...[...when.on, ...when.metBy],
        ...[...(when.cancelledBy ?? []), ...(when.extendedBy ?? [])],
      ];
      const names = patterns.flatMap(eventsOf).filter((name) => findSchema(name)?.restricted);
      expect([id, names]).toEqual([id, []]);
    }
  });

  it('makes five rows that open entries begin known to their publisher alone; all others are the same everywhere', () => {
    const begunInTheOpen = seedRules().obligations.filter(
      ({ when }) =>
        when?.restricted === true && when.on.flatMap(eventsOf).some((name) => !isRestricted(name)),
    );
    expect(begunInTheOpen.map(({ id }) => id).sort()).toEqual([
      ...['R22-A9', 'R22-P1', 'R25-C7', 'R25-P1', 'R25-P2'],
    ]);
  });
});
