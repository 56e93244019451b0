import { held, type Line, type Measure, type Told } from './look.js';
import { ofLogs, ofReaders } from './measures-of-logs.js';

const READ_ONLY = [
  'read-only-log-in-dispute',
  'read-only-signer-forgot',
  'read-only-log-shorter-than-signed',
  'read-only-others-are-ahead',
  'read-only-log-closed',
] as const;

const one = (value: number | boolean): readonly Line[] => [{ labels: {}, value: Number(value) }];

const ofService: readonly Measure[] = [
  {
    name: 'ready',
    help: '1 once the service has opened its log and runs its readers, until it stops',
    labels: [],
    read: ({ isReady }) => one(isReady),
  },
  {
    name: 'database_up',
    help: '1 where PostgreSQL answered this scrape within 3 s; without it all that it tells is left out',
    labels: [],
    read: (look) => one(look.held !== undefined),
  },
  {
    name: 'read_only',
    help: 'Why the service takes no command now: 1 for the reason that holds',
    labels: ['reason'],
    read: held(({ readOnly }) =>
      READ_ONLY.map((reason) => ({ labels: { reason }, value: Number(reason === readOnly) })),
    ),
  },
  {
    name: 'key_folder_free_bytes',
    help: 'Room on the disk of `KEY_DIR`, where the signer remembers before it signs',
    labels: [],
    read: ({ freeBytes }) => one(freeBytes),
  },
  {
    name: 'append_queue',
    help: 'Decisions that wait for a transaction',
    labels: [],
    read: ({ queued }) => one(queued),
  },
  {
    name: 'commands_unfinished',
    help: 'Commands that are being decided and recorded',
    labels: [],
    read: ({ commands }) => one(commands),
  },
  {
    name: 'turns_waiting',
    help: 'Of these, commands that wait for another one on the same case',
    labels: [],
    read: ({ turns }) => one(turns),
  },
  {
    name: 'http_unfinished_requests',
    help: 'Requests that have no whole answer yet; streams are counted by themselves',
    labels: [],
    read: ({ unfinished }) => one(unfinished),
  },
  {
    name: 'http_streams',
    help: 'Server-sent event streams: people who watch the timeline, and other parties who wait for news',
    labels: [],
    read: ({ streams }) => one(streams),
  },
  {
    name: 'deadlines_to_say',
    help: 'Cases of which the service has yet to say by itself that a deadline was missed, kept after all, or moved',
    labels: [],
    read: held(({ unsaid }) => one(unsaid)),
  },
  {
    name: 'database_connections',
    help: 'Connections to PostgreSQL: of the ledger, and of the lists (projections)',
    labels: ['pool', 'state'],
    read: ({ pools }) =>
      pools.flatMap(({ name, total, idle }) => [
        { labels: { pool: name, state: 'used' }, value: total - idle },
        { labels: { pool: name, state: 'idle' }, value: idle },
      ]),
  },
  {
    name: 'database_waiting',
    help: 'Queries that wait for a connection',
    labels: ['pool'],
    read: ({ pools }) =>
      pools.map(({ name, waiting }) => ({ labels: { pool: name }, value: waiting })),
  },
];

/** Every gauge of a service. */
export const measures: readonly Measure[] = [...ofService, ...ofLogs, ...ofReaders];

export const HTTP_SECONDS: Told = {
  name: 'http_seconds',
  help: 'Time from a request to its whole answer, seconds',
  labels: ['method', 'route', 'status'],
};

export const FEED_NOISE: Told = {
  name: 'feed_noise_total',
  help: 'Messages and answers that changed nothing since the start: malformed, forged, doubled, out of order, not reached',
  labels: ['log', 'kind'],
};

export const DEADLINES_SAID: Told = {
  name: 'deadlines_said_total',
  help: 'What the service said of deadlines by itself since the start, by event',
  labels: ['event'],
};

/** All metrics of our own, as the reference tells them. */
export const metrics: readonly (Told & Readonly<{ type: string }>)[] = [
  ...measures.map(({ name, help, labels }) => ({ name, help, labels, type: 'gauge' })),
  { ...FEED_NOISE, type: 'counter' },
  { ...DEADLINES_SAID, type: 'counter' },
  { ...HTTP_SECONDS, type: 'histogram' },
];
