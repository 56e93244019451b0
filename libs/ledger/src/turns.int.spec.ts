import { rmSync } from 'node:fs';
import pg from 'pg';
import { caseIdOf } from '#contracts';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { decisionOf } from '../../testing/src/decisions.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import { makeKeyFolder } from '../../testing/src/federation-service.js';
import { headAt, Ledger, migrate, openDatabase, verifyLog, type Database } from './index.js';

// As with a replica that must answer.
const SLOW_COMMITS = `
create function wait_a_little() returns trigger language plpgsql as $$
begin perform pg_sleep(0.003); return null; end $$;
create constraint trigger slow_commit after update on heads deferrable initially deferred
  for each row when (new.log = 'local') execute function wait_a_little()`;

describe('pages that are written while the one before them is synced', () => {
  const keyFolder = makeKeyFolder();
  let place: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let ledger: Ledger;
  let cases = 0;
  let statements: jest.SpyInstance;

  const openLedger = async () => {
    const options = { db, log: 'border', logs: ['border', 'police'], keyFolder };
    const opened = new Ledger(options);
    await opened.open();
    return opened;
  };
  beforeAll(async () => {
    place = await testDatabase('turns');
    await migrate(place.ownerUrl, place.role, []);
    const owner = new pg.Client({ connectionString: place.ownerUrl });
    await owner.connect();
    await owner.query(SLOW_COMMITS);
    await owner.end();
    db = openDatabase(place.url, () => undefined);
    ledger = await openLedger();
    statements = jest.spyOn(pg.Client.prototype, 'query');
    while (turns() === 0) await writeMany(ledger, 40); // until it has seen how long commits take
  });
  beforeEach(() => statements.mockClear());
  afterAll(async () => {
    statements.mockRestore();
    ledger.close();
    await db.end();
    rmSync(keyFolder, { recursive: true });
  });

  /** How many pages waited for the one before them. */
  const turns = () =>
    statements.mock.calls.filter(([sent]: { text?: string }[]) =>
      sent?.text?.includes('append-turn'),
    ).length;

  const decide = (by: Ledger, key?: string) => {
    const caseId = caseIdOf('BP', 2026, ++cases);
    const told = { caseId, events: [caseOpened, needsMet], upTo: 1e9, ...(key && { key }) };
    return decisionOf({ ledger: by, log: 'border' }, told);
  };
  /** Twenty callers, each of whom acts again when it is answered; one who is told of an error repeats. */
  async function writeMany(by: Ledger, count: number): Promise<string[]> {
    const ids: string[] = [];
    let left = count;
    const call = async () => {
      while (left-- > 0) {
        const decision = await decide(by, `k${String(cases)}`);
        const submit = () => by.submit(decision).catch(() => undefined);
        let outcome = await submit();
        while (outcome === undefined) outcome = await submit();
        if (outcome.kind === 'recorded') ids.push(...outcome.written.ids);
        else if (outcome.kind === 'repeated') ids.push(...entriesIn(outcome.reply.body));
        else throw new Error(JSON.stringify(outcome));
      }
    };
    await Promise.all(Array.from({ length: 20 }, call));
    return ids;
  }
  const entriesIn = (body: string) => (JSON.parse(body) as { entries: string[] }).entries;

  /** All that was written since is there once, dense, in one order, hashed and signed. */
  async function expectWhole(size: number, ids: readonly string[]) {
    expect(new Set(ids).size).toBe(ids.length);
    const now = headAt(await ledger.heads(), 'border').size;
    expect(now).toBe(size + ids.length);
    const { rows } = await db.query<{ inOrder: boolean }>(
      `select bool_and(local_order = position) as "inOrder" from arrivals where publisher = 'border'`,
    );
    expect(rows[0]?.inOrder).toBe(true);
    await ledger.sign();
    expect(await verifyLog(db, 'border', ledger.signer.vkey)).toMatchObject({
      kind: 'true',
      size: now,
    });
  }
  const size = async () => headAt(await ledger.heads(), 'border').size;

  it('stand in the order in which they were made', async () => {
    const before = await size();
    const ids = await writeMany(ledger, 300);
    expect(turns()).toBeGreaterThan(5);
    await expectWhole(before, ids);
  });

  it('fall with the one that they rest on, and are written once', async () => {
    const before = await size();
    const decisions = await Promise.all(
      Array.from({ length: 80 }, (_, i) => decide(ledger, `f${String(i)}`)),
    );
    const { sender, key, commandHash } = decisions[40]!.request!;
    await db.query(`insert into answers values ($1, $2, $3, 409, '{}')`, [
      sender,
      key,
      commandHash,
    ]);
    const outcomes = await Promise.all(
      decisions.map(async (decision, i) => {
        await new Promise((resolve) => setTimeout(resolve, i % 7));
        return ledger.submit(decision);
      }),
    );
    expect(turns()).toBeGreaterThan(0);
    expect(outcomes[40]).toMatchObject({ kind: 'repeated' });
    const ids = outcomes.flatMap((o) => (o.kind === 'recorded' ? o.written.ids : []));
    expect(ids).toHaveLength(2 * 79);
    await expectWhole(before, ids);
  });

  it('of two processes on one log are slow and not wrong', async () => {
    const before = await size();
    const second = await openLedger();
    const ids = await Promise.all([writeMany(ledger, 60), writeMany(second, 60)]);
    second.close();
    await expectWhole(before, ids.flat());
  });
});
