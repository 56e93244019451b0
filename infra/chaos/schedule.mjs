import { SERVICES } from '../local/places.mjs';
import { newChance } from './chance.mjs';

/** The names of the six logs. */
export const LOGS = SERVICES.map(({ log }) => log);

const HOUR = 3_600_000;

// How often each fault comes; those of Kafka and of small file systems only where these are.
const EVERYWHERE = {
  'kill-at-statement': 22,
  kill: 8,
  freeze: 7,
  'postgres-killed': 4,
  'connections-ended': 6,
  'wire-cut': 9,
  'wire-slow': 4,
  'wire-reset': 5,
  copy: 8,
  clock: 4,
};
const WITH_KAFKA = { 'broker-killed': 6, 'broker-frozen': 4, 'topic-deleted': 6 };
const WITH_MOUNTS = { 'disk-full-postgres': 4, 'disk-full-service': 6 };

/** What only this kind of fault needs to know. */
const DETAILS = {
  'kill-at-statement': (chance) => {
    const at = chance.weighted({ any: 5, commit: 4, entries: 2 });
    return {
      at,
      nth: chance.between(1, at === 'any' ? 120 : 12),
      when: chance.pick(['before', 'half', 'sent', 'answered']),
      // Some die a second time, while they start.
      again: chance.percent(30) ? chance.between(1, 60) : 0,
    };
  },
  'wire-slow': (chance) => ({ delayMs: chance.between(50, 1500) }),
  'wire-reset': (chance) => ({ bytes: chance.between(0, 20_000) }),
  copy: (chance) => ({ hard: chance.percent(50) }),
  clock: (chance) => ({ offsetMs: chance.between(-HOUR, HOUR) }),
};

// As long as the run allows: past a lease (10 s) in short runs, past all patience (60 s) in long ones.
const LENGTHS = {
  freeze: [300, 75_000],
  'wire-cut': [200, 75_000],
  copy: [2_000, 9_000],
  'postgres-killed': [100, 2_000],
  'disk-full-postgres': [500, 3_000],
  'broker-frozen': [1_000, 20_000],
};

function makeFault(chance, kind, seconds, brokers) {
  const [least, most] = LENGTHS[kind] ?? [200, 4_000];
  const [target, other] = chance.shuffled(LOGS);
  const longest = Math.max(least, Math.min(most, seconds * 400));
  const ms = chance.between(least, longest);
  return {
    kind,
    // Faults end under load: what heals is to heal while others work.
    atMs: chance.between(500, Math.max(600, Math.floor(seconds * 850) - ms)),
    ms,
    target,
    ...(kind.startsWith('wire') ? { to: other } : {}),
    ...(kind.startsWith('broker') ? { broker: chance.between(1, brokers) } : {}),
    ...DETAILS[kind]?.(chance),
  };
}

/**
 * What happens in a run, from its seed alone: who is where, how much is asked, which faults come when.
 * @param {{ seed: number, seconds: number, kafka: boolean, mounts: boolean }} wanted
 */
export function makeSchedule({ seed, seconds, kafka, mounts }) {
  const chance = newChance('schedule', seed);
  const feed = chance.percent(75) && kafka ? 'kafka' : 'http';
  const brokers = feed === 'kafka' && chance.percent(12) ? 3 : 1;
  const apart = chance.percent(40);
  const clocks = LOGS.map((log) => [log, apart ? chance.between(-HOUR, HOUR) : 0]);
  const weights = {
    ...EVERYWHERE,
    ...(feed === 'kafka' ? WITH_KAFKA : {}),
    ...(mounts ? WITH_MOUNTS : {}),
  };
  const count = Math.max(3, Math.round(seconds / chance.between(2, 5)));
  const faults = Array.from({ length: count }, () =>
    makeFault(chance, chance.weighted(weights), seconds, brokers),
  );
  return {
    seed,
    seconds,
    feed,
    brokers,
    clocks: Object.fromEntries(clocks),
    load: {
      clients: chance.between(8, 14),
      perSecond: chance.between(8, 18),
      // Where they act on one beat, a quiet federation meets all of them at once.
      beatMs: chance.pick([0, 250, 700]),
      casesPerSecond: 0.8,
      hotCases: chance.between(2, 8),
      ifMatchPercent: chance.pick([30, 60, 90]),
    },
    faults: faults.sort((a, b) => a.atMs - b.atMs),
  };
}
