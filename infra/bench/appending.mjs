import path from 'node:path';
import { startChild } from './children.mjs';
import { openRawInsert } from './raw-insert.mjs';

const CELLS = path.join(import.meta.dirname, 'cells');
/**
 * A service runs for weeks. Alone, one caller needs some 15,000 acts before V8 has compiled all of them; each costs 200 us
 * of CPU until then, and 120 from then on. Many callers share pages, and need the time.
 */
const WARM_UP = { seconds: 8, acts: 20_000 };
const warmUpOf = ({ quick }) => (quick ? { seconds: 1 } : WARM_UP);

/**
 * A store in a process of its own, on a database of its own; warmed up by what will be timed.
 * @param {import('./contexts.mjs').Context} context
 * @param {string} file in `cells/`; it answers `run({ callers, seconds, count })` with events per second
 * @param {{ callers: number, count?: number, told?: object, how?: object }} options `count` events an act;
 *   `how` its process is started (`startChild`)
 */
export async function openStore(context, file, { callers, count = 1, told = {}, how }) {
  const { server, seconds } = context;
  const database = told.url ? {} : await server.createDatabase('peer');
  const child = await startChild(path.join(CELLS, file), { ...database, ...told }, how);
  const append = (length) => child.ask('run', { callers, count, ...length });
  await append(warmUpOf(context));
  return { ...child, append: () => append({ seconds }) };
}

/**
 * A peer, in a process with the flags that Node.js has by itself.
 * @param {import('./contexts.mjs').Context} context
 * @param {string} file in `cells/`
 * @param {{ callers: number }} size
 */
export const openPeer = (context, file, size) =>
  openStore(context, file, { ...size, how: { flags: [] } });

/**
 * The ledger as a service has it. Evidence is switched off for R5 only.
 * @param {import('./contexts.mjs').Context} context
 * @param {{ callers: number, count?: number, evidence?: boolean }} options
 */
export async function openLedger(context, { evidence = true, ...size }) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase('ledger');
  await migrate(database.ownerUrl, database.role, []);
  const keyFolder = context.makeKeyFolder();
  const told = { ...database, keyFolder, logs: context.logs, signs: evidence };
  const execArgv = evidence ? [] : ['--import', path.join(CELLS, 'evidence-off.mjs')];
  return openStore(context, 'ledger.mjs', { ...size, told, how: { execArgv } });
}

/**
 * What R1 to R3 compare: the ledger, and the raw insert of the same bytes.
 * @param {import('./contexts.mjs').Context} context
 * @param {{ callers: number, count?: number }} size
 */
export async function openAppends(context, size) {
  const ledger = await openLedger(context, size);
  const raw = await openRawInsert(context, await ledger.ask('lastRecord'), size.callers);
  await raw.warmUp(warmUpOf(context));
  return {
    cells: { ours: ledger.append, pgbench: raw.insert },
    close: async () => {
      await raw.close();
      await ledger.ask('assertSigned').finally(() => ledger.stop());
    },
  };
}
