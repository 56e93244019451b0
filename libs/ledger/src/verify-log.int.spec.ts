import { rmSync } from 'node:fs';
import pg from 'pg';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { makeKeyFolder } from '../../testing/src/federation-service.js';
import { Ledger, migrate, openDatabase, verifyLog, type Database } from './index.js';

const REACTION = { type: 'ReactionEnrolled', data: { reaction: 'when-case-opened-do-it' } };

describe('verifying a log', () => {
  const keyFolder = makeKeyFolder();
  let place: Awaited<ReturnType<typeof testDatabase>>;
  let db: Database;
  let ledger: Ledger;
  let admin: pg.Client;

  beforeEach(async () => {
    place = await testDatabase('verify');
    await migrate(place.ownerUrl, place.role, []);
    db = openDatabase(place.url, () => undefined);
    admin = new pg.Client({ connectionString: place.superUrl });
    await admin.connect();
    await admin.query('set session_replication_role = replica');
    rmSync(`${keyFolder}/signer-memory.json`, { force: true });
    rmSync(`${keyFolder}/local-order.json`, { force: true });
    ledger = new Ledger({ db, log: 'police', logs: ['police'], keyFolder });
    await ledger.open();
    for (let i = 0; i < 3; i++) await ledger.record(REACTION);
  });
  afterEach(async () => {
    await admin.end();
    await db.end();
  });
  afterAll(() => rmSync(keyFolder, { recursive: true }));

  const verify = (vkey = ledger.signer.vkey, see?: (entries: number) => void) =>
    verifyLog(db, 'police', vkey, see);

  it('says the size and root that were signed, or the place, of a log of several pages too', async () => {
    const head = await db.query<{ record: string }>('select record from entries');
    expect(head.rows).toHaveLength(4);
    for (const count of [...Array<number>(29).fill(70), 14]) await recordMany(count);
    const pages = await ledger.sign();
    expect(await verify()).toEqual({ kind: 'true', size: 2048, root: pages?.root });
    await recordMany(56);
    const more = await ledger.sign();
    const seen: number[] = [];
    expect(await verify(undefined, (entries) => seen.push(entries))).toEqual({
      ...{ kind: 'true', size: 2104, root: more?.root },
    });
    expect(seen).toEqual([1024, 2048, 2104]);
    await admin.query('delete from entries where position = 1500');
    expect(await verify()).toEqual({ kind: 'entry-missing', position: 1500 });
  });

  it('looks only as far as was signed', async () => {
    expect(await verify()).toEqual({ kind: 'no-checkpoint' });
    await ledger.sign();
    await ledger.record(REACTION);
    expect(await verify()).toMatchObject({ kind: 'true', size: 4 });
  });

  it.each([
    [`update entries set record = record || ' ' where position = 2`, 'leaf-differs', 2],
    [`update entries set leaf = sha256(leaf) where position = 1`, 'leaf-differs', 1],
    [`update entries set unprintable = '\\x00ff' where position = 2`, 'leaf-differs', 2],
    [`delete from entries where position = 1`, 'entry-missing', 1],
    [`delete from entries where position = 3`, 'entry-missing', 3],
  ])('names the place: %s', async (tampering, kind, position) => {
    await ledger.sign();
    await admin.query(tampering);
    expect(await verify()).toEqual({ kind, position });
  });

  it('finds an entry whose hash was made to fit, and a checkpoint that somebody else signed', async () => {
    await ledger.sign();
    await admin.query(
      `update entries set record = '{}', leaf = sha256('\\x00'::bytea || '{}') where position = 2`,
    );
    expect(await verify()).toEqual({ kind: 'root-differs', size: 4 });
    const other = makeKeyFolder();
    const stranger = new Ledger({ db, log: 'police', logs: ['police'], keyFolder: other });
    expect(await verify(stranger.signer.vkey)).toEqual({ kind: 'not-signed', size: 4 });
    rmSync(other, { recursive: true });
  });

  it.each([
    ['no text', `unprintable = '\\x00ff', leaf = sha256('\\x0000ff')`],
    ['not ASCII', `record = 'ẵ𝟙', leaf = sha256('\\x00'::bytea || convert_to('ẵ𝟙', 'UTF8'))`],
  ])('hashes the bytes of what is %s', async (_, change) => {
    await ledger.sign();
    await admin.query(`update entries set ${change} where position = 2`);
    expect(await verify()).toEqual({ kind: 'root-differs', size: 4 });
  });

  it('is told of a database that fails, and leaves the next one a connection', async () => {
    await ledger.sign();
    await admin.query('alter table entries rename leaf to leaves');
    await expect(verify()).rejects.toThrow('column "leaf" does not exist');
    await admin.query('alter table entries rename leaves to leaf');
    expect(await verify()).toMatchObject({ kind: 'true' });
  });

  const recordMany = (count: number) =>
    Promise.all(Array.from({ length: count }, () => ledger.record(REACTION)));
});
