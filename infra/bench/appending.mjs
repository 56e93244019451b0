import path from 'node:path';
import { startChild } from './children.mjs';
import { openRawInsert } from './raw-insert.mjs';

const CELLS = path.join(import.meta.dirname, 'cells');
const WARM_UP_SECONDS = 1;

/**
 * A store in a process of its own, on a database of its own, warmed up.
 * @param {import('./contexts.mjs').Context} context
 * @param {string} file in `cells/`; it answers `run({ callers, seconds, count })` with events per second
 * @param {{ told?: object, execArgv?: string[] }} [options]
 */
export async function openStore(context, file, { told = {}, execArgv } = {}) {
  const database = told.url ? {} : await context.server.createDatabase('peer');
  const child = await startChild(path.join(CELLS, file), { ...database, ...told }, { execArgv });
  await child.ask('run', { callers: 32, seconds: WARM_UP_SECONDS, count: 1 });
  return {
    ...child,
    append: ({ callers, count = 1 }) =>
      child.ask('run', { callers, seconds: context.seconds, count }),
  };
}

/**
 * The ledger as a service has it. Evidence is switched off for R5 only.
 * @param {import('./contexts.mjs').Context} context
 */
export async function openLedger(context, { evidence = true } = {}) {
  const { migrate } = await context.product('ledger');
  const database = await context.server.createDatabase('ledger');
  await migrate(database.ownerUrl, database.role, []);
  const keyFolder = context.makeKeyFolder();
  const told = { ...database, keyFolder, logs: context.logs, signs: evidence };
  const execArgv = evidence ? [] : ['--import', path.join(CELLS, 'evidence-off.mjs')];
  return openStore(context, 'ledger.mjs', { told, execArgv });
}

/** What R1 to R3 compare: the ledger, and the raw insert of the same bytes. @param {import('./contexts.mjs').Context} context */
export async function openAppends(context) {
  const ledger = await openLedger(context);
  const raw = await openRawInsert(context, await ledger.ask('lastRecord'));
  return {
    ledger,
    raw,
    close: async () => {
      await raw.close();
      await ledger.ask('assertSigned').finally(() => ledger.stop());
    },
  };
}
