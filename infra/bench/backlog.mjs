// A log that nobody has been told of yet: entries of about 1 KB of data, signed every few hundred.
import { eventsOf } from './corpus.mjs';
import { decisionOf, record } from './decisions.mjs';

const CORPUS = 512;
const AT_ONCE = 500;
const A_DECISION = 25;

async function fill(ledger, count, caseIdOf) {
  const corpus = eventsOf(CORPUS);
  let events = 0;
  let cases = 0;
  const decide = () => {
    const caseId = caseIdOf('CA', 2026, ++cases);
    const drafts = Array.from({ length: A_DECISION }, () => corpus[events++ % CORPUS]);
    return record(ledger, decisionOf(caseId, drafts, { caseId }));
  };
  while (events < count) {
    await Promise.all(Array.from({ length: AT_ONCE / A_DECISION }, decide));
    await ledger.sign();
  }
}

/** @param {import('./contexts.mjs').Context} context @param {number} count */
export async function startBacklog(context, count) {
  const { Ledger, migrate, openDatabase, readRecords } = await context.product('ledger');
  const { caseIdOf } = await context.product('contracts');
  const { url, ownerUrl, role } = await context.server.createDatabase('backlog');
  await migrate(ownerUrl, role, []);
  const db = openDatabase(url, () => undefined);
  const keyFolder = context.makeKeyFolder();
  const ledger = new Ledger({ db, log: 'police', logs: context.logs, keyFolder });
  await ledger.open();
  await fill(ledger, count, caseIdOf);
  const size = (await ledger.findCheckpoint('police')).size;
  const records = [];
  for (let from = 0; from < size; from += AT_ONCE)
    records.push(...(await readRecords(db, 'police', from, Math.min(size, from + AT_ONCE))));
  return { ledger, size, records, close: () => db.end() };
}
