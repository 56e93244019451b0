import { caseIdOf, catalogue, readRecord } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { readRecords } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);
const events = catalogue as Record<string, object>;
const met = events['EssentialNeedsMet'] as object;

describe('a new version of an event', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    await record(border, { caseId, events: [caseOpened] });
  });
  afterEach(() => {
    events['EssentialNeedsMet'] = met;
    federation.close();
  });
  afterAll(() => databases.close());

  const upgrade = () => (events['EssentialNeedsMet'] = { ...met, version: 2 });
  const write = (key?: string) =>
    record(border, { caseId, events: [needsMet], ...(key ? { key } : {}) });
  const announced = async ({ ledger, log }: FederationService) =>
    (await readRecords(ledger.db, log, 0, 99)).flatMap((bytes) => {
      const entry = readRecord(bytes.toString());
      return entry?.type === 'VersionsAnnounced' ? [entry.data.reads] : [];
    });

  it('is announced once, by the first start of a build that reads it', async () => {
    expect(await announced(border)).toEqual([]);
    upgrade();
    await border.start();
    await border.start();
    const [reads, ...more] = await announced(border);
    expect(reads).toContain('vn.donghanh.casework.EssentialNeedsMet.v2');
    expect(more).toEqual([]);
  });

  it('is published by nobody before every party has announced it', async () => {
    upgrade();
    expect(await write()).toMatchObject({ code: 'not-announced', detail: 'border, police' });
    await border.start();
    expect(await write()).toMatchObject({ code: 'not-announced', detail: 'police' });
    await police.start();
    expect(await write()).toMatchObject({ code: 'not-announced', detail: 'police' });
    await federation.sync(border, police);
    expect(await write()).toMatchObject({ kind: 'recorded' });
  });

  it('leaves the answers of before as they were', async () => {
    const first = await write('a');
    upgrade();
    expect(await write('a')).toMatchObject({ kind: 'repeated' });
    expect(first).toMatchObject({ kind: 'recorded' });
    expect(await write('b')).toMatchObject({ code: 'not-announced' });
  });

  it('has to wait for a party that has not opened its log, what everybody reads from the first day has not', async () => {
    await police.losesAll();
    expect(await write()).toMatchObject({ kind: 'recorded' });
    upgrade();
    await border.start();
    expect(await write()).toMatchObject({ code: 'not-announced', detail: 'police' });
  });
});
