// Each fault: how it begins, and what ends it. The schedule says when, whom and how long.
import { deleteTopic } from '../local/testbed.mjs';

/** @typedef {{ federation: import('./federation.mjs').Federation, ground: import('./ground.mjs').Ground, kafka?: any }} Scene */

const BROKER_TRIES = 3;

const wire =
  (how) =>
  ({ federation }, fault) => {
    const broken = federation.wire(fault.target, fault.to);
    broken.break(how(fault));
    return () => broken.heal();
  };

/** A broker that comes back may find its controller away for a while, and end. */
async function startAgain(kafka, broker) {
  for (let tries = 1; tries < BROKER_TRIES; tries++)
    try {
      return await kafka.start(broker);
    } catch {
      await kafka.kill(broker);
    }
  return kafka.start(broker);
}

/** By kind: begins it and returns how to end it. */
const FAULTS = {
  'kill-at-statement': ({ federation }, fault) => federation.parties[fault.target].killAt(fault),
  kill: ({ federation }, { target, ms }) => federation.parties[target].kill(ms),
  freeze: ({ federation }, { target }) => {
    const party = federation.parties[target];
    party.freeze();
    return () => party.thaw();
  },
  clock: ({ federation }, { target, offsetMs }) => {
    const party = federation.parties[target];
    party.clockMs = offsetMs;
    party.kill();
  },
  copy: ({ federation }, { target, hard }) => {
    federation.startCopy(target);
    return () => federation.endCopy(target, hard ? 'SIGKILL' : 'SIGTERM');
  },
  'wire-cut': wire(() => ({ cut: true })),
  'wire-slow': wire(({ delayMs }) => ({ delayMs })),
  'wire-reset': wire(({ bytes }) => ({ bytes })),
  'postgres-killed': async ({ ground }) => {
    await ground.killPostgres();
    return () => ground.ensurePostgres();
  },
  'connections-ended': ({ ground }, { target }) =>
    ground
      .ask((client) =>
        client.query(
          'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()',
          [target.replaceAll('-', '_')],
        ),
      )
      .then(() => undefined),
  'disk-full-postgres': ({ ground }) => {
    ground.fillDisk();
    return async () => {
      ground.freeDisk();
      await ground.ensurePostgres();
    };
  },
  'disk-full-service': ({ ground }, { target }) => {
    ground.fillKeys(target);
    return () => ground.freeKeys(target);
  },
  'broker-killed': async ({ kafka }, { broker }) => {
    await kafka.kill(broker);
    return () => startAgain(kafka, broker);
  },
  'broker-frozen': ({ kafka }, { broker }) => {
    kafka.freeze(broker);
    return () => kafka.thaw(broker);
  },
  'topic-deleted': ({ kafka }, { target }) =>
    Promise.race([
      deleteTopic(kafka.brokers, `${target}.events`).catch(() => {}),
      new Promise((resolve) => setTimeout(resolve, 4_000)),
    ]),
};

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Plays all faults of a schedule. Two that would use the same thing wait for each other.
 * @param {Scene} scene
 * @returns {Promise<Record<string, number>>} how many there were of each kind
 */
export async function playFaults(scene, faults, say) {
  const begin = Date.now();
  const turns = new Map();
  const counts = {};
  const play = async (fault) => {
    const end = await FAULTS[fault.kind](scene, fault);
    counts[fault.kind] = (counts[fault.kind] ?? 0) + 1;
    say({ beganMs: Date.now() - begin, ...fault });
    await pause(fault.ms);
    await end?.();
  };
  const inTurn = async (fault) => {
    await pause(fault.atMs);
    const thing = thingOf(fault);
    const mine = (turns.get(thing) ?? Promise.resolve()).then(() => play(fault));
    turns.set(thing, mine);
    await mine;
  };
  await Promise.all(faults.map(inTurn));
  return counts;
}

const THINGS = { postgres: 'postgres', connections: 'postgres', disk: 'disk', broker: 'broker' };

function thingOf({ kind, target, to }) {
  if (kind === 'disk-full-postgres') return 'postgres';
  if (kind.startsWith('wire')) return `${target} → ${to}`;
  if (kind === 'copy') return `copy of ${target}`;
  if (kind === 'topic-deleted') return 'broker';
  return THINGS[kind.split('-')[0]] ?? target;
}
