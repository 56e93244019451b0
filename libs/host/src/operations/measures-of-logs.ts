import { limitOf, LOCAL, type Head, type TallyKind } from '#ledger';
import { held, type Held, type Measure } from './look.js';

const byLog = (valueOf: (head: Head) => number) =>
  held(({ heads }) =>
    [...heads.values()]
      .filter(({ log }) => log !== LOCAL)
      .map((head) => ({ labels: { log: head.log }, value: valueOf(head) })),
  );

const tallied = (kind: TallyKind, label: string) =>
  held(({ tallies }) =>
    tallies
      .filter((tally) => tally.kind === kind)
      .map(({ name, value }) => ({ labels: { [label]: name }, value })),
  );

/** So that an alarm sees the first one: 0 where there is none. */
const talliedByLog = (kind: TallyKind) =>
  held(({ heads, tallies }) =>
    [...heads.keys()]
      .filter((log) => log !== LOCAL)
      .map((log) => {
        const found = tallies.find((tally) => tally.kind === kind && tally.name === log);
        return { labels: { log }, value: found?.value ?? 0 };
      }),
  );

const sizeOf = ({ heads }: Held, log: string) => heads.get(log)?.size ?? 0;

/** How far each reader is, of all that arrived. */
const readers = (valueOf: (read: number, arrived: number) => number) =>
  held((now, { readers: names, shownUpTo }) => {
    const cursors = now.tallies.filter(({ kind }) => kind === 'read-up-to');
    const reached = new Map(cursors.map(({ name, value }) => [name, value]));
    const lines = names.map((name) => [name, reached.get(name) ?? 0] as const);
    return [...lines, ['live', shownUpTo] as const].map(([reader, read]) => ({
      labels: { reader },
      value: valueOf(read, sizeOf(now, LOCAL)),
    }));
  });

/** How far Kafka has the own log, of all that is signed. */
const relay = (valueOf: (relayed: number, signed: number) => number) =>
  held((now, { own, isRelayed, signedSize }) => {
    const relayed = now.tallies.find(({ kind }) => kind === 'relayed')?.value ?? 0;
    return isRelayed ? [{ labels: { log: own }, value: valueOf(relayed, signedSize) }] : [];
  });

const logsBehind = held(({ fresh, heads }) =>
  fresh
    .filter(({ log }) => heads.get(log)?.closing === undefined)
    .map(({ log, behindSeconds }) => ({ labels: { log }, value: behindSeconds })),
);

/** Each log, and the own one on its way out. */
export const ofLogs: readonly Measure[] = [
  {
    name: 'log_entries',
    help: 'Verified entries of each log held here',
    labels: ['log'],
    read: byLog(({ size }) => size),
  },
  {
    name: 'log_missing_entries',
    help: 'Entries that a signed checkpoint, or an entry that knows them, speaks of and that are not held here',
    labels: ['log'],
    read: byLog((head) => Math.max(0, Math.min(head.proved, limitOf(head)) - head.size)),
  },
  {
    name: 'log_waiting_entries',
    help: 'Entries held here that have not arrived: they wait for their causes',
    labels: ['log'],
    read: byLog((head) => Math.max(0, Math.min(head.size, limitOf(head)) - head.arrived)),
  },
  {
    name: 'log_behind_seconds',
    help: 'How long the publisher of a log has been silent, or ahead of what is held; closed logs have none',
    labels: ['log'],
    read: logsBehind,
  },
  {
    name: 'cause_missing_entries',
    help: 'Entries that arrived without their cause, and whose mark is not lifted yet',
    labels: ['log'],
    read: talliedByLog('cause-missing'),
  },
  {
    name: 'disputes',
    help: 'Proofs that a log contradicts itself, table `disputes`',
    labels: ['log'],
    read: talliedByLog('dispute'),
  },
  {
    name: 'unsigned_entries',
    help: 'Entries of the own log that are written and not signed yet',
    labels: ['log'],
    read: held((now, { own, signedSize }) => [
      { labels: { log: own }, value: Math.max(0, sizeOf(now, own) - signedSize) },
    ]),
  },
  {
    name: 'signed_timestamp_seconds',
    help: 'When the greatest checkpoint of the own log was signed, in seconds since 1970',
    labels: ['log'],
    read: tallied('signed-at', 'log'),
  },
  {
    name: 'relay_behind_entries',
    help: 'Entries of the own log that are signed and not on Kafka yet; only where the feed is Kafka',
    labels: ['log'],
    read: relay((relayed, signed) => Math.max(0, signed - relayed)),
  },
  {
    name: 'relayed_entries',
    help: 'Entries of the own log that Kafka has; only where the feed is Kafka',
    labels: ['log'],
    read: relay((relayed) => relayed),
  },
];

/** What reads the arrivals. */
export const ofReaders: readonly Measure[] = [
  {
    name: 'reader_behind_entries',
    help: 'Arrivals that a projection, a reaction (`reaction:…`) or the live timeline (`live`) has not read',
    labels: ['reader'],
    read: readers((read, arrived) => Math.max(0, arrived - read)),
  },
  {
    name: 'reader_entries',
    help: 'Arrivals that it has read',
    labels: ['reader'],
    read: readers((read) => read),
  },
  {
    name: 'parked_cases',
    help: 'Cases that a projection could not apply, table `parked`',
    labels: ['reader'],
    read: tallied('parked', 'reader'),
  },
  {
    name: 'set_aside_entries',
    help: 'Entries that a reaction set aside until their cause comes',
    labels: ['reader'],
    read: tallied('set-aside', 'reader'),
  },
  {
    name: 'work_items',
    help: 'Refused commands of reactions that a person must look at, table `work_items`',
    labels: ['reaction'],
    read: tallied('work-item', 'reaction'),
  },
];
