import pg from 'pg';
import { caseIdOf } from '#contracts';
import { decisionOf, record } from '../../testing/src/decisions.js';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { appendAll, emptyFrontier, leafHash, rootOf } from '#merkle';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { Ledger, readRecords, readTile, sha256 } from './index.js';
import { readHead } from './heads.js';
import { storedOf } from './stored.js';

const caseId = caseIdOf('BP', 2026, 1);
const other = caseIdOf('BP', 2026, 2);
const third = caseIdOf('BP', 2026, 3);
const { query } = pg.Client.prototype;

const fail = (why: string): never => {
  throw new Error(why);
};
/** A connection that everything is written to, and nothing comes of. */
const deaf: object = new Proxy(() => undefined, { get: () => deaf });
const { race } = Promise;
/** Where nothing else gets a turn, no test would end. */
const waitSoOften = (times: number) => (all: Iterable<unknown>) =>
  times-- > 0 ? Reflect.apply(race, Promise, [all]) : fail('waits without end');

describe('appending in one statement', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;
  let statements: jest.SpyInstance;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    await record(border, { caseId, events: [caseOpened], key: 'open' });
    statements = jest.spyOn(pg.Client.prototype, 'query');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    federation.close();
  });
  afterAll(() => databases.close());

  const write = (key?: string) =>
    record(border, { caseId, events: [needsMet], ...(key ? { key } : {}) });
  /** As another process with the same database does. */
  const elsewhere = async (sql: string, values: unknown[] = []) =>
    (await border.ledger.db.query<Record<string, unknown>>(sql, values)).rows;

  it('needs no transaction of several steps for an ordinary act, nor after something arrived', async () => {
    expect(await write('a')).toMatchObject({ kind: 'recorded', written: { ids: ['border/2'] } });
    await federation.sync(police, border);
    statements.mockClear();
    expect(await write('b')).toMatchObject({ kind: 'recorded', written: { ids: ['border/3'] } });
    expect(statements.mock.calls.map(([text]: unknown[]) => text)).not.toContain('begin');
  });

  it('stores what a reader of the same bytes would store', async () => {
    await write('a');
    const records = await readRecords(border.ledger.db, 'border', 0, 3);
    for (const [position, bytes] of records.entries()) {
      const { leaf, entry, ...read } = storedOf('border', position, bytes);
      const [row] = await elsewhere(
        `select publisher, position::int, case_id as "caseId", type, clock, knows, unit, causation, reaction,
           recorded_at as "recordedAt", occurred_at as "occurredAt", record, unprintable, leaf
         from entries where publisher = 'border' and position = $1`,
        [position],
      );
      expect(entry?.known).toBe(true);
      expect({ ...row, leaf: undefined }).toEqual({
        ...nulled(read),
        recordedAt: new Date(read.recordedAt!),
        occurredAt: new Date(read.occurredAt!),
        leaf: undefined,
      });
      expect(Buffer.compare(row!['leaf'] as Buffer, leaf)).toBe(0);
    }
  });

  it('gives way where a case that it opens was opened by another process', async () => {
    await elsewhere(
      `insert into arrivals (local_order, publisher, position, case_id) values (-1, 'police', 9, $1)`,
      [other],
    );
    const decision = await decisionOf(border, { events: [caseOpened] });
    const opening = { ...decision, drafts: [{ event: caseOpened, caseId: other }] };
    expect(await border.ledger.submit(opening)).toEqual({ kind: 'conflict' });
  });

  it('finds the one that another process opened among several cases to open', async () => {
    await elsewhere(
      `insert into arrivals (local_order, publisher, position, case_id) values (-1, 'police', 9, $1)`,
      [other],
    );
    const decision = await decisionOf(border, { events: [caseOpened] });
    const open = (id: string) => {
      const drafts = [caseOpened, needsMet].map((event) => ({ event, caseId: id }));
      return border.ledger.submit({ ...decision, drafts });
    };
    const ids = [3, 4, 5, 2, 6, 7, 8].map((number) => caseIdOf('BP', 2026, number));
    const kinds = (await Promise.all(ids.map(open))).map(({ kind }) => kind);
    expect(kinds).toEqual(ids.map((id) => (id === other ? 'conflict' : 'recorded')));
  });

  it('gives the answer of another process to the same key', async () => {
    const decision = await decisionOf(border, { caseId, events: [needsMet], key: 'x' });
    const { sender, key, commandHash } = decision.request!;
    await elsewhere(`insert into answers values ($1, $2, $3, 409, '{}')`, [
      sender,
      key,
      commandHash,
    ]);
    expect(await border.ledger.submit(decision)).toEqual({
      kind: 'repeated',
      reply: { status: 409, body: '{}' },
    });
    expect((await border.ledger.heads()).get('border')?.size).toBe(2);
  });

  it('finds an effect that is in the log', async () => {
    const cause = { id: 'police/7', reaction: 'when-asked-do-it' };
    const act = () => record(border, { caseId, events: [needsMet], cause });
    expect(await act()).toMatchObject({ kind: 'recorded' });
    expect(await act()).toEqual({ kind: 'effect-there' });
  });

  it('writes full tiles where a page ends in one, goes beyond it, and begins behind it', async () => {
    const size = async () => (await readHead(border.ledger.db, 'border')).size;
    while ((await size()) < 520)
      await record(border, { caseId, events: Array.from({ length: 37 }, () => needsMet) });
    const { db } = border.ledger;
    for (const index of [0, 1]) {
      const leaves = await elsewhere(
        `select leaf from entries where publisher = 'border' and position >= $1 and position < $1 + 256 order by position`,
        [index * 256],
      );
      const tile = await readTile(db, 'border', 0, index, 256);
      expect(tile.equals(Buffer.concat(leaves.map((row) => row['leaf'] as Buffer)))).toBe(true);
    }
  });

  type Sent = Readonly<{
    text?: string;
    submit: (connection: unknown) => void;
    callback: (error: Error) => void;
  }>;
  /** The connection breaks when `send` has done with a page what it does. */
  const breakAfter = (send: (page: Sent) => void) =>
    statements.mockImplementation(function (this: pg.Client, ...args: unknown[]) {
      const page = args[0] as Sent;
      if (!page.text?.startsWith('append')) return Reflect.apply(query, this, args) as unknown;
      send(page);
      page.callback(new Error('read ECONNRESET'));
      return undefined;
    });

  it('tells who waits that nobody knows, where the connection breaks, and goes on with another', async () => {
    const decision = await decisionOf(border, { caseId, events: [needsMet], key: 'x' });
    breakAfter(({ submit }) => {
      submit(deaf);
    });
    await expect(border.ledger.submit(decision)).rejects.toThrow('the connection broke');
    statements.mockRestore();
    expect(await border.ledger.submit(decision)).toMatchObject({ kind: 'recorded' });
  });

  it('goes on behind a page that failed before any of it was sent', async () => {
    const endless = jest.spyOn(Promise, 'race').mockImplementation(waitSoOften(1_000));
    const body = { toString: () => fail('no text') } as unknown as string;
    const told = { caseId, events: [needsMet], upTo: 1e9 };
    const reply = () => ({ status: 201, body });
    const [good, ...bad] = await Promise.all([
      decisionOf(border, { ...told, key: 'good' }),
      ...['x', 'y'].map((key) => decisionOf(border, { ...told, key, reply })),
    ]);
    // The first goes alone, and the others wait for a page of their own.
    const [first, ...others] = [good, ...bad].map((decision) => border.ledger.submit(decision));
    const failed = await Promise.allSettled(others);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await new Promise(setImmediate);
    expect(endless.mock.calls.length).toBeLessThan(1_000);
    expect(await first).toMatchObject({ kind: 'recorded' });
    expect(await record(border, { ...told, key: 'x' })).toMatchObject({ kind: 'recorded' });
  });

  it('writes nothing twice and loses nothing where pages in the air rest on one that fails', async () => {
    const keys = Array.from({ length: 60 }, (_, i) => `k${String(i)}`);
    const decisions = await Promise.all(
      keys.map((key) => decisionOf(border, { caseId, events: [needsMet], key, upTo: 1e9 })),
    );
    const { sender, key, commandHash } = decisions[30]!.request!;
    await elsewhere(`insert into answers values ($1, $2, $3, 409, '{}')`, [
      sender,
      key,
      commandHash,
    ]);
    const outcomes = await Promise.all(
      decisions.map(async (decision, i) => {
        await new Promise((resolve) => setTimeout(resolve, i % 7));
        return border.ledger.submit(decision);
      }),
    );
    expect(outcomes[30]).toMatchObject({ kind: 'repeated' });
    const ids = outcomes.flatMap((o) => (o.kind === 'recorded' ? o.written.ids : []));
    expect(new Set(ids).size).toBe(59);
    const [row] = await elsewhere(
      `select count(*)::int as entries, max(position)::int as last,
         (select count(*)::int from arrivals) as arrivals from entries where publisher = 'border'`,
    );
    expect(row).toEqual({ entries: 61, last: 60, arrivals: 61 });
    expect((await border.ledger.sign())?.size).toBe(61);
  });

  /** A connection of somebody else, who holds the row `local` until told. */
  async function holdLocal() {
    const { connectionString } = (border.ledger.db as unknown as { options: pg.ClientConfig })
      .options;
    const client = new pg.Client({ connectionString });
    await client.connect();
    await client.query('begin');
    await client.query(`select from heads where log = 'local' for update`);
    const waiting = async (count: number) => {
      const asked = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      while ((await client.query(asked)).rowCount !== count)
        await new Promise((resolve) => setTimeout(resolve, 10));
    };
    const release = async () => {
      await client.query('commit');
      await client.end();
    };
    return { waiting, release };
  }

  it('writes no page on the entries of another process, as many as it believed to be its own', async () => {
    const { db, log, logs } = border.ledger;
    const second = new Ledger({ db, log, logs, keyFolder: border.keyFolder });
    await second.open();
    await write();
    const decide = (id: string) => decisionOf(border, { caseId: id, events: [needsMet] });
    const [theirs, first, behind] = [await decide(other), await decide(third), await decide(other)];
    const held = await holdLocal();
    const outcomes = [second.submit(theirs)];
    await held.waiting(1);
    outcomes.push(border.ledger.submit(first));
    await held.waiting(2);
    outcomes.push(border.ledger.submit(behind)); // rests on the page before it, and on nothing of theirs
    await held.release();
    const kinds = (await Promise.all(outcomes)).map(({ kind }) => kind);
    expect(kinds).toEqual(['recorded', 'recorded', 'conflict']);
    const { size, frontier } = await readHead(db, 'border');
    const leaves = (await readRecords(db, 'border', 0, size)).map((r) => leafHash(sha256, r));
    expect(rootOf(sha256, frontier)).toEqual(
      rootOf(sha256, appendAll(sha256, emptyFrontier, leaves)),
    );
    second.close();
  });

  it('lets no command wait until all of a long arrival is through', async () => {
    const foreign = new ForeignLog('police');
    for (let i = 0; i < 4000; i++) foreign.add(needsMet, { caseId: other });
    const decision = await decisionOf(border, { caseId, events: [needsMet] });
    const order: string[] = [];
    const taken = border.ledger.take(foreign.batch()).then(() => order.push('all arrived'));
    await new Promise<void>((resolve) => border.ledger.signal.once('arrived', resolve));
    const recorded = border.ledger.submit(decision).then(({ kind }) => order.push(kind));
    await Promise.all([taken, recorded]);
    expect(order).toEqual(['recorded', 'all arrived']);
  });
});

const nulled = (row: object) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, (value as unknown) ?? null]));
