import type { Entry } from '#contracts';
import { momentsProvedBy } from './moments.js';

const entry = (publisher: string, position: number, knows: Record<string, number>) =>
  ({
    id: `${publisher}/${String(position)}`,
    publisher,
    position,
    knows,
    time: '2026-01-01T00:00:00.000Z',
  }) as unknown as Entry;

describe('what entries prove of their ministry', () => {
  const entries = [
    entry('border', 3, {}),
    entry('police', 9, { border: 4 }),
    entry('police', 7, { border: 2 }),
  ];

  it('is a moment for each own entry, in the order of its log', () => {
    expect(momentsProvedBy('police', entries).map((m) => m.id)).toEqual(['police/7', 'police/9']);
  });

  it('is the cut that the entry knew, and the entry itself', () => {
    expect(momentsProvedBy('police', entries).map((m) => m.cut)).toEqual([
      'border:2,police:8',
      'border:4,police:10',
    ]);
  });
});
