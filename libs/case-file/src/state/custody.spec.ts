import fc from 'fast-check';
import { caseOf, findKeeper, isAway, type CaseworkEvent, type Custody } from '#case-file';
import { entryOf, told } from '../../test/entries.js';

const post = 'border/post/long-binh';
const commune = 'labour-social/commune/da-phuoc';
const other = 'labour-social/commune/long-binh';

const opened = {
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'SELF_RETURN',
    handledAsChild: false,
    purpose: 'PROTECTION',
  },
} as const;
const received = {
  type: 'PersonReceived',
  data: { unit: post, place: 'BORDER_POST', mode: 'RET_SELF' },
} as const;
const takenIn = { type: 'PersonTakenIn', data: { commune } } as const;
const signed = {
  type: 'HandoverSigned',
  data: { fromParty: 'border', fromUnit: post, toParty: 'labour-social', toUnit: other },
} as const;
const released = { type: 'PersonReleased', data: { to: 'HOME' } } as const;
const left = { type: 'PersonLeft', data: {} } as const;
const lost = { type: 'ContactLost', data: {} } as const;

const hour = (n: number) => `2026-01-01T${String(n).padStart(2, '0')}:00:00+07:00`;

/** Events of one party each, told one after the other, each at its hour. */
const custodyOf = (...events: readonly (readonly [string, CaseworkEvent, number])[]): Custody =>
  caseOf(
    events.map(([publisher, event, at], position) =>
      entryOf(event, position, { publisher, occurredAt: hour(at), recordedFrom: 'paper' }),
    ),
  ).custody;

const ours = { party: 'labour-social', unit: commune };

describe('a commune that takes a person in', () => {
  it('has whom nobody has: not received, missing, released', () => {
    for (const circumstance of ['PRESENT', 'MISSING', 'HELD_ABROAD'] as const) {
      const data = { ...opened.data, circumstance };
      const { custody } = caseOf(told(['border', { ...opened, data }], ['labour-social', takenIn]));
      expect(custody).toMatchObject({ with: ours, conflicts: [] });
    }
    const home = [
      ['border', received, 1],
      ['border', released, 2],
    ] as const;
    expect(custodyOf(...home, ['labour-social', takenIn, 3])).toMatchObject({
      with: ours,
      since: hour(3),
      releasedTo: undefined,
    });
  });

  it('has who left another unit, or was lost there', () => {
    for (const gone of [left, lost]) {
      const before = [
        ['border', received, 1],
        ['border', gone, 3],
      ] as const;
      const custody = custodyOf(...before, ['labour-social', takenIn, 4]);
      expect(custody).toMatchObject({ with: ours, conflicts: [] });
      expect(isAway(custody)).toBe(false);
      expect(custodyOf(...before, ['labour-social', takenIn, 2])).toEqual(custodyOf(...before));
    }
  });

  it('has nobody of whom only a third ministry says that they left', () => {
    const before = [
      ['foreign-affairs', opened, 0],
      ['border', received, 1],
    ] as const;
    const leftBy = (party: string) => custodyOf(...before, [party, left, 2]);
    for (const party of ['border', 'foreign-affairs']) expect(isAway(leftBy(party))).toBe(true);
    expect(leftBy('police')).toEqual(custodyOf(...before));
  });

  it('takes over from another commune, and is named last for who was lost after it', () => {
    const first = ['labour-social', { ...takenIn, data: { commune: other } }, 1] as const;
    expect(custodyOf(first, ['labour-social', takenIn, 2]).with).toEqual(ours);
    const lostLater = custodyOf(['border', lost, 3], ['labour-social', takenIn, 2]);
    expect(lostLater).toMatchObject({ with: ours, lostSince: hour(3) });
  });

  it('takes nobody from another ministry, nor twice', () => {
    const withBorder = ['border', received, 1] as const;
    const custody = custodyOf(withBorder, ['labour-social', takenIn, 2]);
    expect(custody).toEqual(custodyOf(withBorder));
    const taken = ['labour-social', takenIn, 1] as const;
    expect(custodyOf(taken, ['labour-social', takenIn, 2])).toEqual(custodyOf(taken));
  });

  it('moves nobody when it is copied after a later move', () => {
    const moves = [
      ['border', received, 1],
      ['border', signed, 3],
    ] as const;
    expect(custodyOf(...moves, ['labour-social', takenIn, 2])).toEqual(custodyOf(...moves));
    const home = [...moves, ['labour-social', released, 5]] as const;
    expect(custodyOf(...home, ['labour-social', takenIn, 4])).toEqual(custodyOf(...home));
  });
});

/** What moves a person, by whom, at any hour of a day, and told in any order. */
const moves = fc.array(
  fc.tuple(
    fc.constantFrom(
      ['border', received] as const,
      ['border', signed] as const,
      ['border', released] as const,
      ['labour-social', released] as const,
      ['labour-social', left] as const,
      ['border', lost] as const,
    ),
    fc.integer({ min: 0, max: 23 }),
  ),
  { maxLength: 6 },
);

describe('whoever is taken in', () => {
  it('comes from nobody, or from the same ministry: another ministry loses nobody by it', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 0, max: 23 }), (told, at) => {
        const history = told.map(([[party, event], on]) => [party, event, on] as const);
        const before = custodyOf(...history);
        const after = custodyOf(...history, ['labour-social', takenIn, at]);
        const keeper = findKeeper(before);
        if (keeper?.party === 'border' && !isAway(before)) expect(after).toEqual(before);
        if (!keeper && before.with !== 'released') expect(after.with).toEqual(ours);
      }),
    );
  });

  it('is moved by nothing that happened before the last move', () => {
    const late = fc.tuple(moves, fc.nat({ max: 23 })).filter(([told, at]) => {
      const { since } = custodyOf(...told.map(([[by, event], on]) => [by, event, on] as const));
      return since !== undefined && Date.parse(hour(at)) < Date.parse(since);
    });
    fc.assert(
      fc.property(late, ([told, at]) => {
        const history = told.map(([[party, event], on]) => [party, event, on] as const);
        const after = custodyOf(...history, ['labour-social', takenIn, at]);
        expect(after).toEqual(custodyOf(...history));
      }),
    );
  });
});
