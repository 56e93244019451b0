import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseIdOf } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { openSigned } from './index.js';
import { SignerMemory } from './memory.js';

const caseId = caseIdOf('BP', 2026, 1);

const entriesOf = (outcome: unknown) =>
  (JSON.parse((outcome as { reply: { body: string } }).reply.body) as { entries: string[] })
    .entries;

describe('signing, and coming back from a backup', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    await record(border, { caseId, events: [caseOpened], key: 'open' });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const memory = () => join(border.keyFolder, 'signer-memory.json');
  const remembered = () => JSON.parse(readFileSync(memory(), 'utf8')) as { size: number };
  const write = (key?: string) =>
    record(border, { caseId, events: [needsMet], ...(key ? { key } : {}) });

  it('signs what is committed, and what it signs opens under its key', async () => {
    const signed = (await border.ledger.sign())!;
    const opened = await openSigned(signed.note, 'border', border.ledger.signer.vkey);
    expect(opened).toMatchObject({ size: 2 });
    expect(await openSigned(signed.note, 'police', border.ledger.signer.vkey)).toBeUndefined();
  });

  it('tells of what it signed once, however often others wake it', async () => {
    const told: number[] = [];
    border.ledger.signal.on('signed', (size) => told.push(size));
    for (let i = 0; i < 3; i++) expect((await border.ledger.sign())?.size).toBe(2);
    await write();
    expect((await border.ledger.sign())?.size).toBe(3);
    expect(told).toEqual([2, 3]);
  });

  it('lets the next signature wait for more where many entries came at once, and for nothing after one', async () => {
    await border.ledger.sign();
    await record(border, { caseId, events: Array.from({ length: 20 }, () => needsMet) });
    await border.ledger.sign();
    const afterMany = border.ledger.signEveryMs;
    await write();
    await border.ledger.sign();
    expect(border.ledger.signEveryMs).toBeLessThan(afterMany);
  });

  it('remembers before it releases', async () => {
    const { db } = border.ledger;
    const query = jest.spyOn(db, 'query').mockImplementation(((...told: [{ name?: string }]) => {
      if (told[0].name === 'keep-checkpoint') throw new Error('killed here');
      return Object.getPrototypeOf(db).query.apply(db, told);
    }) as never);
    await expect(border.ledger.sign()).rejects.toThrow('killed here');
    query.mockRestore();
    expect(remembered().size).toBe(2);
    await border.start();
    expect(await border.ledger.findCheckpoint('border')).toBeUndefined();
    expect((await border.ledger.sign())?.size).toBe(2);
    expect(await border.ledger.findCheckpoint('border')).toMatchObject({ size: 2 });
  });

  it('is not released while what the memory holds may never have been synced', async () => {
    await border.ledger.sign();
    await write();
    const remember = jest.spyOn(border.ledger.signer.memory, 'remember');
    remember.mockImplementationOnce(async (...told) => {
      await SignerMemory.prototype.remember.apply(border.ledger.signer.memory, told);
      throw new Error('input/output error');
    });
    await expect(border.ledger.sign()).rejects.toThrow('input/output error');
    expect(remembered().size).toBe(3);
    expect((await border.ledger.sign())?.size).toBe(3);
    expect(remember).toHaveBeenCalledTimes(2);
  });

  it('is not released where another process has remembered more meanwhile', async () => {
    await border.ledger.sign();
    await write();
    const { memory } = border.ledger.signer;
    jest.spyOn(memory, 'remember').mockResolvedValueOnce(false);
    expect(await border.ledger.sign()).toBeUndefined();
    expect(await border.ledger.findCheckpoint('border')).toMatchObject({ size: 2 });
  });

  it('is found with one question: all parties ask for it, every few seconds', async () => {
    const signed = await border.ledger.sign();
    const query = jest.spyOn(border.ledger.db, 'query');
    expect(await border.ledger.findCheckpoint('border')).toEqual(signed);
    expect(await border.ledger.findCheckpoint('nobody')).toBeUndefined();
    expect(query).toHaveBeenCalledTimes(2);
    query.mockRestore();
  });

  it('takes nothing while the log is shorter than signed, takes it back from others, and writes on as another incarnation', async () => {
    await border.backup();
    const before = border.ledger.incarnation;
    const answers = [await write('a'), await write('b')];
    await federation.sync(police, border);
    await record(police, { caseId, events: [needsMet] });
    await border.restore();
    expect(await write('c')).toMatchObject({ code: 'read-only-log-shorter-than-signed' });
    expect(await border.ledger.sign()).toBeUndefined();
    expect(border.ledger.incarnation).not.toBe(before);

    await federation.fetch(border, police, 'border', 1);
    expect(await border.ledger.findReadOnly()).toBe('read-only-log-shorter-than-signed');
    await federation.sync(border, police);
    expect(await border.ledger.findReadOnly()).toBeUndefined();
    // The requests of then are answered, though their answers were lost with the database.
    for (const [i, key] of ['a', 'b'].entries()) {
      const repeated = await write(key);
      expect(repeated).toMatchObject({ kind: 'repeated', reply: { status: 201 } });
      expect(entriesOf(repeated)).toEqual(entriesOf(answers[i]));
    }
    expect(await write('c')).toMatchObject({ kind: 'recorded', written: { ids: ['border/4'] } });
    expect((await border.ledger.sign())?.size).toBe(5);
  });

  it('answers a request again only when all entries that it made are back', async () => {
    await border.backup();
    const twice = { caseId, events: [needsMet, needsMet], key: 'twice' };
    const first = await record(border, twice);
    await federation.sync(police, border);
    await border.restore();
    // One of two is back, and nothing tells that it was not all.
    await federation.fetch(border, police, 'border', 1);
    expect(await record(border, twice)).toMatchObject({
      code: 'read-only-log-shorter-than-signed',
    });
    await federation.sync(border, police);
    const again = await record(border, twice);
    expect(again.kind).toBe('repeated');
    expect(entriesOf(again)).toEqual(entriesOf(first));
    expect(entriesOf(again)).toHaveLength(2);
  });

  it('answers again what lies before the last entry that is back, while more may be missing', async () => {
    await border.backup();
    const first = await write('a');
    await write('b');
    await federation.sync(police, border);
    await border.restore();
    await federation.fetch(border, police, 'border', 2);
    expect(await border.ledger.findReadOnly()).toBeUndefined();
    rmSync(memory());
    await border.start();
    expect(await border.ledger.findReadOnly()).toBe('read-only-signer-forgot');
    expect(entriesOf(await write('a'))).toEqual(entriesOf(first));
    expect(await write('b')).toMatchObject({ code: 'read-only-signer-forgot' });
  });

  it('is another incarnation where only local orders were lost', async () => {
    await federation.sync(border, police);
    await border.ledger.sign();
    await border.backup();
    const before = border.ledger.incarnation;
    await record(police, { caseId, events: [needsMet] });
    await federation.sync(border, police);
    await border.start();
    expect(border.ledger.incarnation).toBe(before);
    await border.restore();
    expect(await border.ledger.findReadOnly()).toBeUndefined();
    expect(border.ledger.incarnation).not.toBe(before);
    const now = border.ledger.incarnation;
    await border.start();
    expect(border.ledger.incarnation).toBe(now);
  });

  it('signs nothing that does not extend what it signed, even where the log grew as long again', async () => {
    await border.backup();
    await write();
    await border.ledger.sign();
    const kept = readFileSync(memory());
    rmSync(memory());
    await border.restore();
    await federation.sync(border, police);
    federation.pass(1000);
    await record(border, { caseId, events: [needsMet, needsMet] });
    writeFileSync(memory(), kept);
    await border.start();
    expect(await border.ledger.sign()).toBeUndefined();
    expect(await write()).toMatchObject({ code: 'read-only-log-shorter-than-signed' });
  });

  it('takes nothing while somebody is known to have seen more of its log', async () => {
    await border.ledger.noteSeen('border', 3);
    expect(await write()).toMatchObject({ code: 'read-only-others-are-ahead' });
    await federation.service('police').start();
    await border.ledger.db.query(`update heads set proved = 0`);
    const claim = new ForeignLog('police').add(needsMet, { caseId, knows: { border: 9 } });
    await border.ledger.take(claim.batch());
    expect(await write()).toMatchObject({ code: 'read-only-others-are-ahead' });
  });

  it('takes nothing while its own log is in dispute, also after a start', async () => {
    await border.ledger.dispute('border', 1, 'two-histories', {});
    expect(await write()).toMatchObject({ code: 'read-only-log-in-dispute' });
    await border.start();
    expect(await write()).toMatchObject({ code: 'read-only-log-in-dispute' });
  });

  it('writes nothing before its own entries, taken back, have their local orders', async () => {
    await federation.sync(border, police);
    await border.backup();
    await record(police, { caseId, events: [needsMet] });
    await federation.sync(border, police);
    await write();
    await federation.sync(police, border);
    await border.restore();
    await federation.fetch(border, police, 'border');
    expect((await border.ledger.heads()).get('border')).toMatchObject({ size: 3, arrived: 2 });
    expect(await write()).toMatchObject({ code: 'read-only-others-are-ahead' });
    await federation.sync(border, police);
    expect(await write()).toMatchObject({ kind: 'recorded', written: { ids: ['border/3'] } });
  });

  it('keeps the greatest memory where a second process signed meanwhile', async () => {
    const first = border.ledger;
    await border.start();
    await write();
    await border.ledger.sign();
    await first.sign();
    expect(remembered().size).toBe(3);
  });

  it('never remembers less than it did, whatever is written at once', async () => {
    const { memory: own } = border.ledger.signer;
    const root = Buffer.alloc(32, 1);
    await own.remember(50, root, { from: 90, to: 50, by: 'border/unit#operator' });
    await Promise.all([own.remember(70, root), own.forgetWoundBack(), own.remember(60, root)]);
    expect(remembered()).toMatchObject({ size: 70, root: root.toString('hex') });
    expect(remembered()).not.toHaveProperty('woundBack');
  });
});
