import { inWorkOrder, type ObligationItem } from '#regulation';

const item = (key: string, over: Partial<ObligationItem>) =>
  ({ key, since: '2026-11-01T00:00:00Z', ...over }) as ObligationItem;
const end = (counted: string) => ({ counted }) as NonNullable<ObligationItem['end']>;

describe('a work list', () => {
  it('begins with danger, then at once counting up, late, today, without limit, coming', () => {
    const items = [
      item('done', { urgency: 'done' }),
      item('coming', { urgency: 'coming' }),
      item('open', { urgency: 'no-limit' }),
      item('today', { urgency: 'today' }),
      item('later', { urgency: 'late', end: end('2026-11-09T00:00:00Z') }),
      item('latest', { urgency: 'late', end: end('2026-11-08T00:00:00Z') }),
      item('at-once', { urgency: 'at-once' }),
      item('waiting', { urgency: 'at-once', since: '2026-10-01T00:00:00Z' }),
      item('danger', { urgency: 'danger' }),
    ];
    expect(items.sort(inWorkOrder).map(({ key }) => key)).toEqual([
      ...['danger', 'waiting', 'at-once', 'latest', 'later', 'today', 'open', 'coming', 'done'],
    ]);
  });
});
