import { rmSync } from 'node:fs';
import { caseIdOf } from '#contracts';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { record } from '../../testing/src/decisions.js';
import { caseOpened } from '../../testing/src/federation-lead.js';
import { makeKeyFolder } from '../../testing/src/federation-service.js';
import { SilentWire } from '../../testing/src/silent-wire.js';
import {
  ConnectionLost,
  CONNECTIONS,
  headAt,
  Ledger,
  migrate,
  openDatabase,
  verifyLog,
  type Database,
} from './index.js';
import { Pace } from './pace.js';

const LIMITS = {
  query_timeout: 900,
  statement_timeout: 600,
  idle_in_transaction_session_timeout: 700,
  options: '-c transaction_timeout=800',
};
// Only a transaction of several steps writes its arrivals so.
const EVERYTHING = Number.MAX_SAFE_INTEGER;
const CAREFUL = 'insert into arrivals (local_order,publisher';

describe('a database that falls silent in the middle of an append', () => {
  const keyFolder = makeKeyFolder();
  let place: Awaited<ReturnType<typeof testDatabase>>;
  let wire: SilentWire;
  let db: Database;
  let ledger: Ledger;
  let cases = 0;

  beforeAll(async () => {
    place = await testDatabase('silence');
    await migrate(place.ownerUrl, place.role, []);
    wire = await SilentWire.to(place.url);
    const asked = new URLSearchParams(Object.entries(LIMITS).map(([k, v]) => [k, String(v)]));
    db = openDatabase(`${wire.url}?${asked.toString()}`, () => undefined);
    ledger = new Ledger({ db, log: 'border', logs: ['border'], keyFolder });
    await ledger.open();
  });
  afterAll(async () => {
    await db.end();
    await wire.stop();
    rmSync(keyFolder, { recursive: true });
  });

  it('is waited for with an end, and gives up first itself', async () => {
    const { query_timeout: patience } = CONNECTIONS;
    const usual = openDatabase(place.url, () => undefined);
    const [whole] = (await usual.query('show transaction_timeout')).rows;
    const { rows } = await usual.query<{ ms: number }>(
      `select setting::int as ms from pg_settings
       where name in ('statement_timeout', 'idle_in_transaction_session_timeout')`,
    );
    await usual.end();
    expect(rows.every(({ ms }) => ms > 0 && ms <= patience)).toBe(true);
    expect(whole).toEqual({ transaction_timeout: '30s' });
    expect(usual.options).toMatchObject({ query_timeout: patience, pipeline: true });
  });

  const write = (caseId: string, upTo: number) =>
    record({ ledger, log: 'border' }, { caseId, events: [caseOpened], key: caseId, upTo });

  /** As a client does who was told that nobody knows; other connections of then are as silent. */
  async function repeat<T>(work: () => Promise<T>): Promise<T> {
    for (;;) {
      const outcome = await work().catch((error: unknown) => error as Error);
      if (!(outcome instanceof Error)) return outcome;
      expect(String(outcome)).toMatch(/connection|timeout/);
    }
  }

  it('lets go of what half a page holds, where the other half never comes', async () => {
    const looks = jest.spyOn(Pace.prototype, 'look').mockReturnValue(undefined); // sends a page whole
    const writeNext = () => write(caseIdOf('BP', 2026, ++cases), EVERYTHING);
    for (let i = 0; i < 3; i++) await writeNext(); // from then on a connection knows both halves by name
    const fell = wire.fallSilent('append-entries', 'up to it');
    const caseId = caseIdOf('BP', 2026, ++cases);
    const lost = write(caseId, EVERYTHING);
    await fell;
    const watcher = openDatabase(place.url, () => undefined);
    const held = await watcher.query(
      `select from pg_locks where relation = 'heads'::regclass and mode = 'RowExclusiveLock'`,
    );
    await watcher.end();
    expect(held.rowCount).toBe(1);
    await expect(lost).rejects.toBeInstanceOf(ConnectionLost);
    expect(await repeat(() => write(caseId, EVERYTHING))).toMatchObject({ kind: 'recorded' });
    looks.mockRestore();
  });

  it.each([
    ['the page never reaches it', 'append', false, EVERYTHING],
    ['what it says to the page is lost', 'append', true, EVERYTHING],
    ['a transaction stands still with its rows held', CAREFUL, false, 0],
    ['the commit never reaches it', 'commit', false, 0],
    ['what it says to the commit is lost', 'commit', true, 0],
  ])(
    'tells the client in time, and records once what is repeated: %s',
    async (_, at, reaches, upTo) => {
      const caseId = caseIdOf('BP', 2026, ++cases);
      const fell = wire.fallSilent(at, reaches);
      const first = write(caseId, upTo);
      await fell;
      await expect(first).rejects.toBeInstanceOf(ConnectionLost);

      const again = await repeat(() => write(caseId, upTo));

      expect(again.kind).toBe(reaches ? 'repeated' : 'recorded');
      const { size } = headAt(await repeat(() => ledger.heads()), 'border');
      await repeat(() => write(caseIdOf('BP', 2026, ++cases), EVERYTHING));
      expect(await repeat(() => ledger.sign())).toMatchObject({ size: size + 1 });
      expect(size).toBe(cases);
      const verdict = await repeat(() => verifyLog(db, 'border', ledger.signer.vkey));
      expect(verdict).toMatchObject({ kind: 'true', size: size + 1 });
    },
  );
});
