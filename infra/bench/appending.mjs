import path from 'node:path';
import { startChild } from './children.mjs';
import { openRawInsert } from './raw-insert.mjs';

const CELLS = path.join(import.meta.dirname, 'cells');
// A service runs for weeks. Alone, one caller needs some 15,000 acts before V8 has compiled all of them; each costs 200 us
// of CPU until then, and 120 from then on.
const WARM_UP_SECONDS = { fast: 8, slow: 20 };

/**
 * A store in a process of its own, on a database of its own; warmed up by what will be timed.
 * @param {import('./contexts.mjs').Context} context
 * @param {string} file in `cells/`; it answers `run({ callers, seconds, count })` with events per second
 * @param {{ callers: number, count?: number, told?: object, execArgv?: string[] }} options `count` events an act
 */
export async function openStore(context, file, { callers, count = 1, told = {}, execArgv }) {
  const { server, quick, seconds } = context;
  const database = told.url ? {} : await server.createDatabase('peer');
  const child = await startChild(path.join(CELLS, file), { ...database, ...told }, { execArgv });
  const append = (time) => child.ask('run', { callers, count, seconds: time });
  await append(quick ? 1 : WARM_UP_SECONDS[server.disk]);
  return { ...child, append: () => append(seconds) };
}

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
  return openStore(context, 'ledger.mjs', { ...size, told, execArgv });
}

/**
 * What R1 to R3 compare: the ledger, and the raw insert of the same bytes.
 * @param {import('./contexts.mjs').Context} context
 * @param {{ callers: number, count?: number }} size
 */
export async function openAppends(context, size) {
  const ledger = await openLedger(context, size);
  const raw = await openRawInsert(context, await ledger.ask('lastRecord'));
  return {
    cells: { ours: ledger.append, pgbench: () => raw.insert(size.callers) },
    close: async () => {
      await raw.close();
      await ledger.ask('assertSigned').finally(() => ledger.stop());
    },
  };
}
