import type { Fresh } from '../api/shapes.js';
import { staleSince } from './stale.js';

const fresh = (log: string, at: string | null, behindSeconds = 0): Fresh => ({
  ...{ log, at, behindSeconds, size: 1, dropped: 0, dispute: null },
  words: { vi: log, en: log },
});

describe('a list over several logs', () => {
  it('may be empty in earnest only where none is behind', () => {
    expect(staleSince([fresh('police', '2026-11-24T14:03:00+07:00', 5)])).toBeUndefined();
  });

  it('may lack something since the log that is furthest behind', () => {
    const since = staleSince([
      fresh('police', '2026-11-24T14:03:00+07:00', 61),
      fresh('border', '2026-11-24T13:20:00+07:00', 2600),
      fresh('audit', '2026-11-24T14:05:00+07:00'),
    ]);
    expect(since).toBe('2026-11-24T13:20:00+07:00');
  });

  it('may lack anything where a log was never read', () => {
    expect(staleSince([fresh('police', null)])).toBeNull();
  });
});
