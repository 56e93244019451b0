import { dutyOf, timelineOf } from '#case-file';
import { catalogue, type Entry } from '#contracts';
import { entryOf } from '../test/entries.js';

const died = { type: 'PersonDied', data: {} } as const;

describe('a timeline', () => {
  it('tells who, when it happened, when it was recorded and from what', () => {
    const [item] = timelineOf([
      entryOf(died, 4, { occurredAt: '2026-01-01T02:10:00+07:00', recordedFrom: 'paper' }),
    ]);
    expect(item).toEqual({
      id: 'border/4',
      clock: '1767320000000004',
      by: 'border',
      unit: 'border/unit',
      type: 'PersonDied',
      duty: 'death',
      at: '2026-01-02T00:00:00Z',
      occurredAt: '2026-01-01T02:10:00+07:00',
      recordedFrom: 'paper',
      words: { vi: 'Người được tiếp nhận đã tử vong', en: 'The person died' },
      known: true,
    });
  });

  it('shows what it cannot read by its bare name, in its place', () => {
    const unread = { ...entryOf(died, 1), type: 'Later', known: false } as unknown as Entry;
    const items = timelineOf([entryOf(died, 2), unread]);
    expect(items.map(({ id, known }) => [id, known])).toEqual([
      ['border/1', false],
      ['border/2', true],
    ]);
    expect(items[0]).toMatchObject({ words: { en: 'Later' }, duty: undefined });
  });

  it('knows the duty of every event', () => {
    for (const type of Object.keys(catalogue)) expect(dutyOf(type)).toMatch(/^[a-z-]+$/);
    expect(dutyOf('Later')).toBeUndefined();
  });
});
