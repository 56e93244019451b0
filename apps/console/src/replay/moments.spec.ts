import type { Entry } from '#contracts';
import type { Moment } from '../api/shapes.js';
import { below, indexOfCut, inOrder, knewAt, type Held } from './moments.js';

const entry = (id: string, time: string, occurredAt = time): Held => {
  const [publisher = '', position = ''] = id.split('/');
  return {
    entry: { id, publisher, position: Number(position), time, occurredAt } as Entry,
    record: '',
    leaf: '',
    causeMissing: false,
  };
};
const moment = (localOrder: number, id: string, cut: string, arrivedAt: string): Moment => ({
  localOrder,
  id,
  cut,
  arrivedAt,
});

const held = [
  entry('border/3', '2026-11-19T09:00:00+07:00'),
  entry('border/4', '2026-11-19T09:05:00+07:00', '2026-11-19T08:00:00+07:00'),
  entry('police/7', '2026-11-19T09:10:00+07:00'),
  entry('border/5', '2026-11-19T11:00:00+07:00'),
];
const moments = [
  moment(20, 'border/3', 'border:4', '2026-11-19T09:02:00+07:00'),
  moment(21, 'police/7', 'border:4,police:8', '2026-11-19T09:10:00+07:00'),
  moment(25, 'border/4', 'border:5,police:8', '2026-11-19T10:00:00+07:00'),
];
const ids = (some: readonly Held[]) => some.map(({ entry: { id } }) => id);

describe('replaying what a party knew', () => {
  it('takes the entries below the cut of each log, and no others', () => {
    expect(ids(below({ border: 4, police: 8 }, held))).toEqual(['border/3', 'police/7']);
  });

  describe('once a log is closed', () => {
    const closing = entry('coordination/2', '2026-11-19T12:00:00+07:00');
    const closed: Held = {
      ...closing,
      entry: {
        ...closing.entry,
        ...{ known: true, type: 'LogClosed', data: { log: 'border', size: 5 } },
      } as Entry,
    };
    const all = [...held, closed];

    it('takes the closing where that log is there up to the trusted size, and nothing beyond', () => {
      expect(ids(below({ border: 6, coordination: 3 }, all))).toEqual([
        ...['border/3', 'border/4', 'coordination/2'],
      ]);
    });

    it('takes neither the closing nor the tail away before', () => {
      expect(ids(below({ border: 4, coordination: 3 }, all))).toEqual(['border/3']);
      expect(ids(below({ border: 6, coordination: 2 }, all))).toEqual([
        ...['border/3', 'border/4', 'border/5'],
      ]);
    });
  });

  it('counts what others had recorded by then, not what came later', () => {
    const knew = knewAt(moments, 1, { border: 4, police: 8 }, held);
    expect(knew).toEqual({ known: 2, unknown: [{ publisher: 'border', n: 1 }], missingHere: 0 });
  });

  it('says how many entries the party had that are not held here', () => {
    const knew = knewAt(moments, 2, { border: 5, police: 8 }, held.slice(0, 2));
    expect(knew.missingHere).toBe(1);
  });

  it('finds the moment of a cut that an address cites', () => {
    expect(indexOfCut(moments, 'border:4,police:8')).toBe(1);
    expect(indexOfCut(moments, undefined)).toBe(2);
  });

  it('takes the last moment that knew no more, where no moment has the cut', () => {
    expect(indexOfCut(moments, 'audit:3,border:4,police:9')).toBe(1);
    expect(indexOfCut(moments, 'border:1')).toBe(-1);
  });

  it('lists by when things happened where asked to', () => {
    expect(ids(inOrder(held, 'happened'))[0]).toBe('border/4');
  });
});
