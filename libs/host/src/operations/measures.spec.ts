import type { Head, Tally } from '#ledger';
import type { Held, Look } from './look.js';
import { measures, metrics } from './measures.js';

const head = (log: string, more: Partial<Head>): [string, Head] => [
  log,
  {
    log,
    size: 0,
    arrived: 0,
    frontier: { size: 0, hashes: [] },
    clock: 0,
    rulesAt: -1,
    proved: 0,
    sealedAt: undefined,
    closing: undefined,
    ...more,
  },
];
const tally = (kind: Tally['kind'], name: string, value: number): Tally => ({ kind, name, value });
const fresh = (log: string, behindSeconds: number): Held['fresh'][number] => ({
  log,
  words: { vi: log, en: log },
  size: 0,
  at: null,
  behindSeconds,
  dispute: null,
  dropped: 0,
});

const closing = { size: 6, root: Buffer.alloc(32), by: 'coordination/1', actsFrom: undefined };
const held: Held = {
  heads: new Map([
    head('border', { size: 10, arrived: 10 }),
    head('police', { size: 7, arrived: 5, proved: 9 }),
    head('audit', { size: 6, arrived: 6, proved: 8, closing }),
    head('local', { size: 21 }),
  ]),
  tallies: [
    tally('read-up-to', 'cases', 19),
    tally('read-up-to', 'a-list-of-an-older-build', 3),
    tally('parked', 'cases', 2),
    tally('set-aside', 'reaction:when-a-then-b', 1),
    tally('work-item', 'when-a-then-b', 4),
    tally('cause-missing', 'police', 3),
    tally('dispute', 'police', 1),
    tally('relayed', 'border', 5),
    tally('signed-at', 'border', 1.5e9),
  ],
  fresh: [fresh('border', 0), fresh('police', 70), fresh('audit', 9_000)],
  readOnly: 'read-only-others-are-ahead',
  unsaid: 2,
};
const look: Look = {
  own: 'border',
  isReady: true,
  isRelayed: true,
  queued: 3,
  commands: 5,
  turns: 2,
  unfinished: 6,
  streams: 8,
  pools: [{ name: 'ledger', total: 12, idle: 2, waiting: 4 }],
  signedSize: 8,
  freeBytes: 4096,
  readers: ['cases', 'reaction:when-a-then-b'],
  shownUpTo: 20,
  held,
};

/** What a gauge tells, as `label=value …: number`. */
const told = (name: string, seen: Look = look) =>
  (measures.find((measure) => measure.name === name)?.read(seen) ?? []).map(
    ({ labels, value }) => `${Object.values(labels).join(' ')}: ${String(value)}`,
  );

describe('metrics', () => {
  it.each([
    ['ready', [': 1']],
    ['database_up', [': 1']],
    ['key_folder_free_bytes', [': 4096']],
    ['append_queue', [': 3']],
    ['commands_unfinished', [': 5']],
    ['turns_waiting', [': 2']],
    ['http_unfinished_requests', [': 6']],
    ['http_streams', [': 8']],
    ['deadlines_to_say', [': 2']],
    ['database_connections', ['ledger used: 10', 'ledger idle: 2']],
    ['database_waiting', ['ledger: 4']],
    ['log_entries', ['border: 10', 'police: 7', 'audit: 6']],
    ['log_missing_entries', ['border: 0', 'police: 2', 'audit: 0']],
    ['log_waiting_entries', ['border: 0', 'police: 2', 'audit: 0']],
    ['log_behind_seconds', ['border: 0', 'police: 70']],
    ['cause_missing_entries', ['border: 0', 'police: 3', 'audit: 0']],
    ['disputes', ['border: 0', 'police: 1', 'audit: 0']],
    ['unsigned_entries', ['border: 2']],
    ['signed_timestamp_seconds', ['border: 1500000000']],
    ['relay_behind_entries', ['border: 3']],
    ['relayed_entries', ['border: 5']],
    ['reader_entries', ['cases: 19', 'reaction:when-a-then-b: 0', 'live: 20']],
    ['reader_behind_entries', ['cases: 2', 'reaction:when-a-then-b: 21', 'live: 1']],
    ['parked_cases', ['cases: 2']],
    ['set_aside_entries', ['reaction:when-a-then-b: 1']],
    ['work_items', ['when-a-then-b: 4']],
  ])('%s is read off what was seen', (name, lines) => {
    expect(told(name)).toEqual(lines);
  });

  it('name the one reason why the service is read-only', () => {
    expect(told('read_only').filter((line) => line.endsWith(' 1'))).toEqual([
      'read-only-others-are-ahead: 1',
    ]);
  });

  it('say nothing of a relay on the HTTP feed', () => {
    expect(told('relay_behind_entries', { ...look, isRelayed: false })).toEqual([]);
  });

  it('tell what needs no database while it does not answer', () => {
    const without = { ...look, held: undefined };
    const telling = measures.filter(({ read }) => read(without).length > 0);
    expect(told('database_up', without)).toEqual([': 0']);
    expect(telling.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['append_queue', 'database_waiting', 'http_unfinished_requests']),
    );
    expect(told('log_entries', without)).toEqual([]);
  });

  it('have the labels that they say, and names as Prometheus wants them', () => {
    for (const { name, labels, read } of measures)
      for (const line of read(look))
        expect([name, Object.keys(line.labels)]).toEqual([name, labels]);
    for (const { name, type } of metrics) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect([name, name.endsWith('_total')]).toEqual([name, type === 'counter']);
    }
    expect(new Set(metrics.map(({ name }) => name)).size).toBe(metrics.length);
  });
});
