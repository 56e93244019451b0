import { caseIdOf } from '#contracts';
import { batchOf, Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { decisionOf, record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { inTransaction } from './database.js';
import { holdHeads } from './heads.js';
import { readArrivals, readRecords } from './index.js';
import { readRootAt } from './tiles.js';

const caseId = caseIdOf('BP', 2026, 1);

describe('taking another party’s log', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: ForeignLog;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police', 'labour-social'] });
    border = federation.service('border');
    police = new ForeignLog('police').add(caseOpened, { caseId }).add(needsMet, { caseId });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const sizes = async (log = 'police') => {
    const { size, arrived } = (await border.ledger.heads()).get(log)!;
    return [size, arrived];
  };

  it('knows what it has, asks for a gap, takes what is new of an overlap', async () => {
    const { ledger } = border;
    expect(await ledger.take(police.batch(1))).toEqual({ kind: 'gap', size: 0 });
    expect(await ledger.take(police.batch(0, 1))).toEqual({ kind: 'taken', count: 1, size: 1 });
    expect(await ledger.take(police.batch())).toEqual({ kind: 'taken', count: 1, size: 2 });
    expect(await ledger.take(police.batch())).toEqual({ kind: 'known', size: 2 });
    expect(await ledger.take({ ...police.add(needsMet).batch(), records: [] })).toEqual({
      kind: 'known',
      size: 2,
    });
    expect(await sizes()).toEqual([2, 2]);
  });

  it.each([
    [16, 'lets a few arrive in the transaction that stores them', true],
    [17, 'stores more in one of their own, which no command waits for', false],
  ])('%i records: %s', async (count, _what, isOne) => {
    const log = new ForeignLog('police');
    for (let i = 0; i < count; i++) log.add(needsMet);
    await border.ledger.take(log.batch());
    const { rows } = await border.ledger.db.query<{ same: boolean }>(
      `select distinct e.xmin = a.xmin as same from entries e join arrivals a using (publisher, position)
       where publisher = 'police'`,
    );
    expect(rows).toEqual([{ same: isOne }]);
    expect(await sizes()).toEqual([count, count]);
  });

  it('keeps tiles and root where a tile is filled by a few', async () => {
    const log = new ForeignLog('police');
    for (let i = 0; i < 250; i++) log.add(needsMet);
    await border.ledger.take(log.batch());
    for (let i = 0; i < 13; i++) log.add(needsMet);
    await border.ledger.take(log.batch(250));
    const { db } = border.ledger;
    const { rows } = await db.query('select level, index from tiles');
    expect(rows).toEqual([{ level: 0, index: 0 }]);
    const root = Buffer.from(await readRootAt(db, 'police', 263));
    expect(root).toEqual(Buffer.from(log.batch().checkpoint.root));
  });

  it('lets commands go on while what is known comes again', async () => {
    await border.ledger.take(police.batch());
    await inTransaction(border.ledger.db, async (tx) => {
      await holdHeads(tx);
      expect(await border.ledger.take(police.batch(2))).toEqual({ kind: 'known', size: 2 });
    });
  });

  it('stores nothing of a few where they cannot arrive', async () => {
    const { db } = border.ledger;
    const size = (await border.ledger.heads()).get('local')!.size;
    await db.query(`insert into arrivals values ($1, 'nobody', 0)`, [size]);
    await expect(border.ledger.take(police.batch())).rejects.toThrow('duplicate key');
    const { rows } = await db.query(`select from entries where publisher = 'police'`);
    expect([rows, await sizes()]).toEqual([[], [0, 0]]);
  });

  it('takes the beginning of a batch under a proof, and not under a wrong one', async () => {
    const other = federation.service('labour-social');
    for (let i = 0; i < 5; i++) await record(other, { events: [needsMet] });
    const part = (await batchOf(other, 'labour-social', 0, 3))!;
    const forged = { ...part, proof: [...part.proof].reverse() };
    expect((await border.ledger.take(forged)).kind).toBe('mismatch');
    expect(await border.ledger.take(part)).toMatchObject({ kind: 'taken', size: 3 });
    expect(await border.ledger.findCheckpoint('labour-social')).toBeUndefined();
    expect((await border.ledger.heads()).get('labour-social')).toMatchObject({ proved: 6 });
  });

  it('stores nothing of bytes that are not what was signed', async () => {
    const batch = police.batch();
    const records = [batch.records[0]!, Buffer.from('{}')];
    expect(await border.ledger.take({ ...batch, records })).toEqual({ kind: 'mismatch', size: 0 });
    expect(await sizes()).toEqual([0, 0]);
  });

  it('sees a second history: another checkpoint of a size that it holds', async () => {
    await border.ledger.take(police.batch());
    const fork = new ForeignLog('police').add(caseOpened, { caseId }).add(caseOpened, { caseId });
    expect(await border.ledger.take(fork.batch())).toEqual({ kind: 'contradiction', position: 2 });
  });

  it.each<[string, (log: ForeignLog) => Buffer | string]>([
    ['no JSON', () => 'Trời ơi'],
    [
      'an entry that claims another position',
      (log) => log.recordOf(needsMet, { position: 7, caseId }),
    ],
    [
      'an entry that claims another log',
      (log) => log.recordOf(needsMet, { publisher: 'border', caseId }),
    ],
    [
      'an id that is spelt otherwise',
      (log) => log.recordOf(needsMet, { caseId }).replace('police/2', 'police/02'),
    ],
    ['bytes that are no UTF-8', () => Buffer.from([0xff, 0xfe, 0x00, 0xc0])],
    ['a NUL byte', () => Buffer.from('{"a":"\0"}')],
    ['half a surrogate in UTF-8', () => Buffer.from([0xed, 0xa0, 0x80])],
    ['a byte order mark', () => '\uFEFF{}'],
    ['nothing', () => ''],
  ])('keeps an authentic record that is %s, byte for byte, of no case', async (_what, make) => {
    const bytes = Buffer.from(make(police) as string);
    const batch = police.addBytes(bytes).add(needsMet, { caseId }).batch();
    expect(await border.ledger.take(batch)).toMatchObject({ kind: 'taken', count: 4 });
    expect((await readRecords(border.ledger.db, 'police', 2, 3))[0]).toEqual(bytes);
    const [raw] = await readArrivals(border.ledger.db, 3, 1);
    expect([raw!.position, raw!.caseId, raw!.entry]).toEqual([2, undefined, undefined]);
    expect((await border.ledger.readCase(caseId)).entries).toHaveLength(3);
  });

  it.each([
    ['a NUL in a reaction’s name', { reaction: 'when-\0' }],
    ['half a surrogate in a reaction’s name', { reaction: 'when-\uD800' }],
    ['the year 0', { time: '0000-01-01T00:00:00Z' }],
    ['an offset of 23 hours', { occurredAt: '2026-01-01T00:00:00+23:59' }],
    ['a leap second', { occurredAt: '2016-12-31T23:59:60Z' }],
  ])('takes an envelope with %s, which PostgreSQL would refuse', async (_what, over) => {
    const batch = police.add(needsMet, { caseId, ...over }).batch();
    expect(await border.ledger.take(batch)).toMatchObject({ kind: 'taken', count: 3 });
    const bytes = await readRecords(border.ledger.db, 'police', 2, 3);
    expect(bytes[0]).toEqual(batch.records[2]);
  });

  describe('before its cause', () => {
    const effect = () =>
      new ForeignLog('labour-social').add(needsMet, { caseId, knows: { police: 2 } });

    it('waits, is served meanwhile, and arrives after its cause', async () => {
      await border.ledger.take(effect().batch());
      expect(await sizes('labour-social')).toEqual([1, 0]);
      expect(await readRecords(border.ledger.db, 'labour-social', 0, 1)).toHaveLength(1);
      await border.ledger.take(police.batch(0, 1));
      expect(await sizes('labour-social')).toEqual([1, 0]);
      await border.ledger.take(police.batch());
      const order = (await readArrivals(border.ledger.db, 1, 9)).map((a) => a.publisher);
      expect(order).toEqual(['police', 'police', 'labour-social']);
      expect((await border.ledger.heads()).get('police')).toMatchObject({ proved: 2 });
    });

    it('is marked when patience ends, and the mark is lifted when the cause comes', async () => {
      await border.ledger.take(effect().batch());
      await border.losePatience();
      expect(await readArrivals(border.ledger.db, 1, 9)).toMatchObject([{ causeMissing: true }]);
      await border.ledger.take(police.batch());
      const marks = (await readArrivals(border.ledger.db, 1, 9)).map((a) => a.causeMissing);
      expect(marks).toEqual([false, false, false]);
      const { rows } = await border.ledger.db.query('select * from lifts');
      expect(rows).toEqual([{ local_order: 3, lifted: 1 }]);
    });

    it('does not wait for a log that is in dispute', async () => {
      await border.ledger.dispute('police', 1, 'fork', {});
      await border.ledger.take(effect().batch());
      expect(await readArrivals(border.ledger.db, 1, 9)).toMatchObject([{ causeMissing: true }]);
      expect((await border.ledger.heads()).get('police')).toMatchObject({ proved: 2 });
    });

    it('is not marked while its cause waits among more than are looked at at once', async () => {
      const long = new ForeignLog('police');
      for (let i = 0; i < 1500; i++) long.addBytes(Buffer.from(String(i)));
      await border.start(0);
      const { ledger } = border;
      // Stored, and the process died before any of it got a local order.
      const arrive = jest.spyOn(ledger, 'arrive').mockResolvedValue(0);
      await ledger.take(long.batch());
      await ledger.take(
        new ForeignLog('labour-social').add(needsMet, { knows: { police: 1400 } }).batch(),
      );
      arrive.mockRestore();
      await ledger.arrive();
      const { rows } = await ledger.db.query<{ cause_missing: boolean }>(
        `select cause_missing from arrivals where publisher <> 'border'`,
      );
      expect(rows).toHaveLength(1501);
      expect(rows.filter((row) => row.cause_missing)).toEqual([]);
    });
  });

  it('lets many take and write at the same time, and no two lock each other out', async () => {
    const logs = [police, new ForeignLog('labour-social')];
    const [a, b] = logs as [ForeignLog, ForeignLog];
    for (let i = 0; i < 30; i++) {
      a.add(needsMet, { knows: { 'labour-social': i } });
      b.add(needsMet, { knows: { police: i } });
    }
    const work = Array.from({ length: 30 }, (_, i) => [
      border.ledger.take(a.batch(0, i + 1)),
      border.ledger.take(b.batch(0, i + 1)),
      decisionOf(border, { events: [needsMet] }).then((d) => border.ledger.submit(d)),
      border.ledger.arrive(),
    ]).flat();
    const results = await Promise.allSettled(work);
    expect(results.filter((r) => r.status === 'rejected')).toEqual([]);
    const orders = (await readArrivals(border.ledger.db, 0, 999)).map((x) => x.localOrder);
    expect(orders).toEqual(orders.map((_, i) => i));
    expect(orders).toHaveLength(1 + 30 + 30 + 30);
  });
});
