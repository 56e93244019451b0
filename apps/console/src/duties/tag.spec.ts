import { lookOf, secondsOf, type Tagged } from './tag.js';

const NOW = Date.parse('2026-11-24T10:00:00+07:00');
const END = {
  counted: '2026-11-24T00:00:00+07:00',
  ifMoved: '2026-11-25T00:00:00+07:00',
  ifNotMoved: '2026-11-24T00:00:00+07:00',
  explanation: { vi: '', en: '' },
  restsOnUnconfirmed: [],
  confirmed: false,
};

const row = (more: Partial<Tagged>): Tagged => ({
  urgency: 'coming',
  state: 'open',
  since: '2026-11-24T08:40:00+07:00',
  limitConfidence: 'Q',
  ...more,
});

describe('the tag of a duty', () => {
  it.each(['danger', 'late', 'today', 'no-limit', 'coming', 'done'] as const)(
    'shows what the service says of it: %s',
    (urgency) => {
      expect(lookOf(row({ urgency }), NOW)).toBe(urgency);
    },
  );

  it('counts "at once" up from the moment at which it began', () => {
    expect(secondsOf(row({ urgency: 'at-once' }), NOW)).toBe(80 * 60);
    expect(secondsOf(row({ urgency: 'at-once' }), Date.parse('2020-01-01'))).toBe(0);
  });

  it('counts what is late from its end', () => {
    expect(secondsOf(row({ urgency: 'late', state: 'late', end: END }), NOW)).toBe(10 * 3600);
  });

  it('counts nothing where the end is still to come', () => {
    expect(secondsOf(row({ urgency: 'coming', end: END }), NOW)).toBeUndefined();
  });

  it('does not say "today" of an end that has passed by one reading alone', () => {
    expect(lookOf(row({ urgency: 'today', end: END }), NOW)).toBe('passed');
  });

  it.each(['M', 'I', 'N', 'draft', 'weak'] as const)(
    'is never red for a limit that is %s',
    (limitConfidence) => {
      expect(lookOf(row({ urgency: 'at-once', limitConfidence }), NOW)).toBe('unsure');
      expect(lookOf(row({ urgency: 'late', limitConfidence, end: END }), NOW)).toBe('passed');
    },
  );

  it('is red again where two persons confirmed the limit', () => {
    const end = { ...END, confirmed: true };
    expect(lookOf(row({ urgency: 'late', limitConfidence: 'N', end }), NOW)).toBe('late');
  });

  it('tells what fell away from what was done', () => {
    expect(lookOf(row({ urgency: 'done', state: 'cancelled' }), NOW)).toBe('cancelled');
    expect(lookOf(row({ urgency: 'done', state: 'met' }), NOW)).toBe('done');
  });
});
