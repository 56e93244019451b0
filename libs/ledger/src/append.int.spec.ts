import { catalogue, Count, readTypes, SealedSection, vocabulary, caseIdOf } from '#contracts';
import { appendAll, emptyFrontier, leafHash, rootOf } from '#merkle';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { decisionOf, record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { Ledger } from './ledger.js';
import { readArrivals, readRecords, sha256 } from './index.js';

const event = vocabulary('coordination');
Object.assign(catalogue, {
  RulesForTest: event('rules', 'RulesForTest', { size: Count }, { rules: true }),
  SealedForTest: event('risk', 'SealedForTest', { health: SealedSection }),
});
const rules = { type: 'RulesForTest', data: { size: 1 } };
const [caseId = '', other = ''] = [1, 2].map((n) => caseIdOf('BP', 2026, n));

describe('appending', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened] });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const needs = (n: number) => Array.from({ length: n }, () => needsMet);
  const leaves = async () => {
    const { size } = (await border.ledger.heads()).get('border')!;
    const records = await readRecords(border.ledger.db, 'border', 0, size);
    return records.map((bytes) => leafHash(sha256, bytes));
  };

  it('gives dense positions and local orders, growing clocks and the sizes that had arrived', async () => {
    await border.ledger.take(new ForeignLog('police').add(needsMet, { caseId }).batch());
    await Promise.all(
      [2, 1, 3].map((n) =>
        record(border, { caseId: caseIdOf('BP', 2026, 10 + n), events: needs(n) }),
      ),
    );
    const arrivals = await readArrivals(border.ledger.db, 0, 100);
    const own = arrivals.filter((a) => a.publisher === 'border');
    expect(arrivals.map((a) => a.localOrder)).toEqual(arrivals.map((_, i) => i));
    expect(own.map((a) => a.position)).toEqual(own.map((_, i) => i));
    const clocks = own.map((a) => a.entry!.clock);
    expect(clocks).toEqual([...new Set(clocks)].toSorted());
    expect(clocks.every((clock) => clock.length === 16)).toBe(true);
    expect(own.map((a) => a.entry!.knows)).toEqual([
      {},
      {},
      ...needs(6).map(() => ({ police: 1 })),
    ]);
    expect(
      own.every((a) => Buffer.from(leafHash(sha256, Buffer.from(a.record))).equals(a.leaf)),
    ).toBe(true);
  });

  it('fails one decision of a batch that conflicts, and no other', async () => {
    const stale = await decisionOf(border, { caseId, events: needs(1), upTo: 0 });
    const good = await decisionOf(border, { caseId: other, events: [caseOpened] });
    // The first goes alone; the others wait for it and are one batch.
    const first = await decisionOf(border, {});
    const all = [first, good, stale, good];
    const outcomes = await Promise.all(all.map((d) => border.ledger.submit(d)));
    expect(outcomes.map((o) => o.kind)).toEqual(['recorded', 'recorded', 'conflict', 'conflict']);
  });

  it('fails one decision whose answer or whose rows cannot be made, and no other', async () => {
    const decisions = await Promise.all([
      decisionOf(border, { caseId, events: needs(1) }),
      decisionOf(border, {
        events: needs(1),
        reply: () => {
          throw new Error('no answer');
        },
      }),
      decisionOf(border, {
        events: needs(1),
        key: 'nul',
        reply: () => ({ status: 201, body: '\0' }),
      }),
      decisionOf(border, { caseId: other, events: [caseOpened] }),
    ]);
    const outcomes = await Promise.allSettled([
      decisionOf(border, {}).then((d) => border.ledger.submit(d)),
      ...decisions.map((d) => border.ledger.submit(d)),
    ]);
    expect(outcomes.map((o) => o.status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'rejected',
      'fulfilled',
    ]);
    expect((await leaves()).length).toBe(4);
  });

  it('tells a listener that fails nothing twice', async () => {
    const warning = jest.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    border.ledger.signal.once('arrived', () => {
      throw new Error('a listener fails');
    });
    expect((await record(border, { caseId, events: needs(1) })).kind).toBe('recorded');
    expect(String(warning.mock.calls[0]![0])).toMatch(/a listener fails/);
    warning.mockRestore();
    expect((await leaves()).length).toBe(3);
  });

  it('conflicts with any entry of the case, of any publisher, and with none of another case', async () => {
    const decision = await decisionOf(border, { caseId, events: needs(1) });
    const police = new ForeignLog('police').add(needsMet, { caseId: other });
    await border.ledger.take(police.batch());
    expect((await border.ledger.submit(decision)).kind).toBe('recorded');
    const later = await decisionOf(border, { caseId, events: needs(1) });
    await border.ledger.take(police.add(needsMet, { caseId }).batch());
    expect((await border.ledger.submit(later)).kind).toBe('conflict');
  });

  it('conflicts with a change of rules: of another party, its own, and inside one batch', async () => {
    const announced = { type: 'VersionsAnnounced', data: { reads: readTypes() } };
    const police = new ForeignLog('police').add(announced);
    await border.ledger.take(police.batch());
    await record(border, { events: [rules], upTo: -1 });
    const folded = () => decisionOf(border, { caseId, events: needs(1) });
    const before = await folded();
    await border.ledger.take(police.add(rules).batch());
    expect((await border.ledger.submit(before)).kind).toBe('conflict');
    const batch = [
      await decisionOf(border, {}),
      await decisionOf(border, { events: [rules] }),
      await folded(),
    ];
    const outcomes = await Promise.all(batch.map((d) => border.ledger.submit(d)));
    expect(outcomes.map((o) => o.kind)).toEqual(['recorded', 'recorded', 'conflict']);
    expect((await border.ledger.submit(await folded())).kind).toBe('recorded');
  });

  it('conflicts where a case that a draft opens was opened long before: an id points at one person', async () => {
    await record(border, { caseId: other, events: [caseOpened] });
    const opening = await decisionOf(border, { events: [] });
    const drafts = [{ event: caseOpened, caseId: other }];
    expect((await border.ledger.submit({ ...opening, drafts })).kind).toBe('conflict');
  });

  it('conflicts where a case that a draft opens was opened meanwhile', async () => {
    const opening = await decisionOf(border, { events: [] });
    const drafts = [{ event: caseOpened, caseId: other }];
    await record(border, { caseId: other, events: [caseOpened] });
    expect((await border.ledger.submit({ ...opening, drafts })).kind).toBe('conflict');
  });

  it.each([
    ['an event that does not fit', { type: 'EssentialNeedsMet', data: { needs: ['GOLD'] } }, {}],
    ['an event that nobody knows', { type: 'Nothing', data: {} }, {}],
    ['an open event beside a restricted one', { type: 'ProtectionAsked', data: {} }, {}],
    [
      'what only the ledger writes',
      {
        type: 'EntryRestricted',
        data: { key: 'k'.repeat(8), commitment: '0'.repeat(64), ciphertext: 'x'.repeat(1400) },
      },
      {},
    ],
    [
      'a sealed section',
      {
        type: 'SealedForTest',
        data: {
          health: {
            section: 'health',
            key: 'k'.repeat(8),
            commitment: '0'.repeat(64),
            ciphertext: 'x',
          },
        },
      },
      {},
    ],
    ['an actor of another form', needsMet, { actor: 'Nguyễn Văn A' }],
    ['a day that is none', needsMet, { occurredAt: 'yesterday' }],
  ])('refuses %s before the append', async (_what, draft, by) => {
    await federation.sync(border, federation.service('police'));
    // From the second time on it is known at once that everybody reads it.
    await record(border, { caseId, events: [draft], upTo: -1 });
    const decisions = [
      await decisionOf(border, { caseId, events: [needsMet, draft], by }),
      await decisionOf(border, { caseId, events: needs(1) }),
    ];
    const [bad, good] = await Promise.all(decisions.map((d) => border.ledger.submit(d)));
    expect(bad).toMatchObject({ kind: 'refused-by-ledger', code: 'not-publishable' });
    expect(good?.kind).toBe('recorded');
    expect((await leaves()).length).toBe(3);
  });

  it('refuses a record of more than 60,000 bytes, and goes on at the same position', async () => {
    // As long as an announcement may be: nothing else that is published comes near the limit.
    const reads = Array.from(
      { length: 400 },
      (_, i) => `vn.donghanh.${'v'.repeat(100)}.${'E'.repeat(50)}.v${String(1 + (i % 9))}`,
    );
    const long = { type: 'VersionsAnnounced', data: { reads } };
    expect(await record(border, { events: [long] })).toMatchObject({ code: 'record-too-long' });
    expect(await record(border, { caseId, events: needs(1) })).toMatchObject({
      written: { ids: ['border/2'] },
    });
  });

  it('writes on after a clock that nobody can follow, which is held and served', async () => {
    const police = new ForeignLog('police')
      .add(needsMet, { caseId, clock: '8999999999999999' })
      .add(needsMet, { caseId });
    expect((await border.ledger.take(police.batch())).kind).toBe('taken');
    expect(await record(border, { caseId, events: needs(1) })).toMatchObject({ kind: 'recorded' });
    const { entry } = (await readArrivals(border.ledger.db, 2, 1))[0]!;
    expect(entry).toMatchObject({ publisher: 'border', knows: {} });
    expect((await border.ledger.heads()).get('police')).toMatchObject({ size: 2, arrived: 0 });
  });

  it('goes on above a clock that is some years ahead, to the microsecond', async () => {
    const ahead = '4102444800000000';
    await border.ledger.take(
      new ForeignLog('police').add(needsMet, { caseId, clock: ahead }).batch(),
    );
    await record(border, { caseId, events: needs(2) });
    const clocks = (await readArrivals(border.ledger.db, 2, 9)).map((a) => a.entry!.clock);
    expect(clocks).toEqual([ahead, '4102444800000001', '4102444800000002']);
  });

  it('stays dense where two processes write one log by mistake', async () => {
    const { db, log, logs } = border.ledger;
    const second = new Ledger({ db, log, logs, keyFolder: border.keyFolder });
    await second.open();
    const all = Array.from({ length: 40 }, async (_, i) => {
      const decision = await decisionOf(border, {
        caseId: caseIdOf('BP', 2026, 100 + i),
        events: needs(2),
      });
      return (i % 2 ? second : border.ledger).submit(decision);
    });
    expect(new Set((await Promise.all(all)).map((o) => o.kind))).toEqual(new Set(['recorded']));
    const arrivals = await readArrivals(db, 0, 1000);
    expect(arrivals.map((a) => [a.localOrder, a.position])).toEqual(arrivals.map((_, i) => [i, i]));
    expect(arrivals).toHaveLength(82);
    const head = (await second.heads()).get('border')!;
    expect(Buffer.from(rootOf(sha256, head.frontier))).toEqual(
      Buffer.from(rootOf(sha256, appendAll(sha256, emptyFrontier, await leaves()))),
    );
    await Promise.all([border.ledger.sign(), second.sign()]);
    expect((await second.sign())?.size).toBe(82);
  });

  it('survives the database’s end of a connection in the middle of a transaction', async () => {
    const { db } = border.ledger;
    const holder = await db.connect();
    await holder.query('begin');
    await holder.query(`select from heads where log = 'local' for update`);
    const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
    const [one, two] = [
      record(border, { caseId, events: needs(1), key: 'a' }),
      record(border, { caseId: other, events: [caseOpened], key: 'b' }),
    ];
    const settled = Promise.allSettled([one, two]);
    await db.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> $1`,
      [rows[0]!.pid],
    );
    await holder.query('rollback');
    holder.release();
    await settled;
    const again = [
      await record(border, { caseId, events: needs(1), key: 'a' }),
      await record(border, { caseId: other, events: [caseOpened], key: 'b' }),
    ];
    expect(again.map((o) => ['recorded', 'repeated'].includes(o.kind))).toEqual([true, true]);
    expect((await leaves()).length).toBe(4);
  });
});
