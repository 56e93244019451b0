import { Column, Entity, PrimaryColumn } from 'typeorm';
import { caseOf } from '#case-file';
import { caseIdOf, readRecord, type Entry } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import { makeSeals, type FederationService } from '../../testing/src/federation-service.js';
import { decisionOf, record } from '../../testing/src/decisions.js';
import { projection, readArrivals, readRecords, verifyLog } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);
const protection = { type: 'ProtectionApplied', data: { measures: ['PM_RELOCATION'] } };
const officer = { actor: 'border/post/long-binh#bp-77', occurredAt: '2026-05-30T07:00:00+07:00' };

@Entity('protected_for_test')
class Protected {
  @PrimaryColumn('text', { name: 'case_id' }) readonly caseId!: string;
  @Column('text') readonly unit!: string;
}
const list = projection('protected-for-test', Protected, {
  ProtectionApplied: ({ caseId: id, actor }: Entry, rows) =>
    rows.upsert({ caseId: id ?? '', unit: actor.split('#')[0] ?? '' }, ['caseId']),
});

describe('a restricted entry', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;
  const projections = [list];
  beforeAll(async () => (databases = await openFederationDatabases(projections)));
  beforeEach(async () => {
    federation = await Federation.open({ databases, projections, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    await record(border, { caseId, events: [caseOpened] });
    await federation.settle();
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const protect = (told: object = {}) =>
    record(border, { caseId, events: [protection], by: officer, ...told });
  const stateAt = async (service: FederationService) =>
    caseOf((await service.ledger.readCase(caseId)).entries);
  const listAt = (service: FederationService) => service.source.getRepository(Protected).find();

  /** Everything that a service's database holds, as text, but the entries that say which events a build reads. */
  const allOf = async ({ ledger: { db } }: FederationService): Promise<string> => {
    const tables = await db.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
       where schemaname = 'public' and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')`,
    );
    const told = await Promise.all(
      tables.rows.map(({ name }) => db.query(`select t::text as row from ${name} t`)),
    );
    const rows = told.flatMap((table) => table.rows.map((row) => JSON.stringify(row)));
    return rows.filter((row) => !row.includes('LogOpened')).join();
  };

  it('is folded, listed and told by its publisher as what it says', async () => {
    expect(await protect()).toMatchObject({
      kind: 'recorded',
      written: { ids: ['border/2'], cases: [caseId] },
    });
    await border.project();
    expect((await stateAt(border)).protection.applied).toMatchObject({
      at: officer.occurredAt,
      measures: ['PM_RELOCATION'],
    });
    expect(await listAt(border)).toEqual([{ caseId, unit: 'border/post/long-binh' }]);
  });

  it('is one of unknown kind about no case to everybody else', async () => {
    await protect();
    await federation.settle();
    const [arrival] = (await readArrivals(police.ledger.db, 0, 99)).filter(
      ({ publisher, position }) => publisher === 'border' && position === 2,
    );
    expect(arrival?.entry).toMatchObject({
      type: 'EntryRestricted',
      actor: 'border/service#restricted',
      caseId: undefined,
    });
    expect(arrival?.caseId).toBeUndefined();
    expect(arrival?.entry && police.ledger.opener(arrival.entry)).toBe(arrival?.entry);
    expect((await stateAt(police)).protection.applied).toBeUndefined();
    expect((await stateAt(police)).ahead).toBe(false);
    expect(await listAt(police)).toEqual([]);
  });

  it('leaves nothing of itself in what travels, nor in another party’s database', async () => {
    await record(border, { caseId, events: [needsMet] });
    const before = await allOf(police);
    expect(before).not.toContain('RELOCATION');
    await protect({ caseId, key: 'the-key' });
    await federation.settle();
    const records = await readRecords(border.ledger.db, 'border', 3, 4);
    const travelled = records.map(String).join();
    const everywhere = `${travelled} ${await allOf(police)}`;
    for (const secret of ['ProtectionApplied', 'PM_RELOCATION', 'bp-77', 'long-binh', '05-30'])
      expect(everywhere).not.toContain(secret);
    expect(travelled).not.toContain(caseId);
    const rowAt = async ({ ledger: { db } }: FederationService) => {
      const found = await db.query<{ row: string }>(
        `select entries::text as row from entries where position = 3 and publisher = 'border'`,
      );
      return found.rows[0]?.row ?? '';
    };
    expect(await rowAt(police)).not.toContain(caseId);
    // Its publisher finds it by its case; what it says it opens with the key alone.
    expect(await rowAt(border)).toContain(caseId);
    for (const secret of ['ProtectionApplied', 'PM_RELOCATION', 'bp-77', 'long-binh'])
      expect(await rowAt(border)).not.toContain(secret);
  });

  it('conflicts with what else is decided on its case, and with nothing elsewhere', async () => {
    const folded = await decisionOf(border, { caseId, events: [needsMet] });
    const other = await decisionOf(border, { caseId: caseIdOf('BP', 2026, 2), events: [needsMet] });
    await protect();
    expect((await border.ledger.submit(folded)).kind).toBe('conflict');
    expect((await border.ledger.submit(other)).kind).toBe('recorded');
  });

  it('is answered once for one key', async () => {
    expect(await protect({ key: 'the-key' })).toMatchObject({ kind: 'recorded' });
    expect(await protect({ key: 'the-key' })).toMatchObject({ kind: 'repeated' });
  });

  it('is found again when the service takes its log back from others', async () => {
    await protect({ key: 'the-key' });
    await federation.settle();
    await border.losesAll();
    await federation.settle();
    await border.project();
    expect((await stateAt(border)).protection.applied?.measures).toEqual(['PM_RELOCATION']);
    expect(await listAt(border)).toEqual([{ caseId, unit: 'border/post/long-binh' }]);
    expect(await protect({ key: 'the-key' })).toMatchObject({ kind: 'repeated' });
    expect((await border.ledger.readCase(caseId)).entries.map(({ id }) => id)).toContain(
      'border/2',
    );
  });

  it('is verified as it is by who cannot open it', async () => {
    await protect();
    await federation.settle();
    const { signer } = border.ledger;
    const verdict = await verifyLog(police.ledger.db, 'border', signer.vkey);
    expect(verdict).toMatchObject({ kind: 'true', size: 3 });
  });

  it('is not recorded beside an open entry, which would tell the case', async () => {
    const outcome = await record(border, { caseId, events: [protection, needsMet] });
    expect(outcome).toMatchObject({ code: 'not-publishable' });
    expect(JSON.stringify(outcome)).not.toContain('Protection');
  });

  describe('of a service that has not its key', () => {
    it('is not recorded', async () => {
      border.seals = undefined;
      await border.start();
      expect(await protect()).toMatchObject({ code: 'not-publishable' });
    });

    it('is shown as unreadable, stops no reader, and its case waits for the key', async () => {
      await protect();
      const { seals } = border;
      border.seals = makeSeals();
      await border.start();
      await border.project();
      expect((await stateAt(border)).ahead).toBe(true);
      expect(await listAt(border)).toEqual([]);
      const { entries } = await border.ledger.readCase(caseId);
      expect(entries.find(({ id }) => id === 'border/2')).toMatchObject({
        type: 'EntryRestricted',
        known: false,
      });
      border.seals = seals;
      await border.start();
      expect((await stateAt(border)).ahead).toBe(false);
    });

    it('does not open when somebody changed it', async () => {
      await protect();
      const [bytes] = await readRecords(border.ledger.db, 'border', 2, 3);
      const entry = readRecord(String(bytes));
      if (entry?.type !== 'EntryRestricted') throw new Error('no restricted entry');
      const ciphertext = entry.data.ciphertext.replace(/^./, (c) => (c === 'A' ? 'B' : 'A'));
      const tampered = { ...entry, data: { ...entry.data, ciphertext } };
      expect(border.ledger.opener(tampered)).toEqual({ ...tampered, known: false });
      expect(border.ledger.opener({ ...entry, id: 'border/9' })).toMatchObject({ known: false });
      expect(border.ledger.opener(entry)).toMatchObject(protection);
    });
  });
});
