// A log that nobody has been told of yet: entries of about 1 KB of data, signed every few hundred.
import { eventsOf } from './corpus.mjs';

const CORPUS = 512;
const AT_ONCE = 500;
const A_DECISION = 25;

const byOfficer = {
  actor: 'police/immigration#officer-1',
  recordedFrom: 'screen',
  correlationId: '0b54a1f2-6f0e-4a53-9a44-6f1d2a7c9e01',
  ruleset: 'none@0',
};

const decisionOf = (caseId, drafts) => ({
  caseId,
  upTo: Number.MAX_SAFE_INTEGER,
  drafts,
  by: { ...byOfficer, occurredAt: new Date().toISOString() },
  cause: undefined,
  request: undefined,
  reply: () => ({ status: 201, body: '{}' }),
});

async function fill(ledger, count, caseIdOf) {
  const corpus = eventsOf(CORPUS);
  let events = 0;
  let cases = 0;
  const decide = () => {
    const caseId = caseIdOf('CA', 2026, ++cases);
    const event = () => corpus[events++ % CORPUS];
    const drafts = Array.from({ length: A_DECISION }, () => ({ event: event(), caseId }));
    return ledger.submit(decisionOf(caseId, drafts));
  };
  while (events < count) {
    const outcomes = await Promise.all(Array.from({ length: AT_ONCE / A_DECISION }, decide));
    const failed = outcomes.find(({ kind }) => kind !== 'recorded');
    if (failed) throw new Error(`the backlog was refused: ${JSON.stringify(failed)}`);
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
