import pg from 'pg';
import { caseIdOf } from '#contracts';
import { decisionOf, record } from '../../testing/src/decisions.js';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { Pace } from './pace.js';
import { Page } from './page.js';

const caseId = caseIdOf('BP', 2026, 1);

describe('appending in two parts', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let statements: jest.SpyInstance;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened], key: 'open' });
    statements = jest.spyOn(pg.Client.prototype, 'query');
    jest.spyOn(Pace.prototype, 'look').mockReturnValue(undefined); // sends a page whole
  });
  afterEach(() => {
    jest.restoreAllMocks();
    federation.close();
  });
  afterAll(() => databases.close());

  const elsewhere = async (sql: string) =>
    (await border.ledger.db.query<Record<string, unknown>>(sql)).rows;
  const sent = () =>
    statements.mock.calls.map(([what]: unknown[]) => (what as { text?: string }).text ?? what);
  const answers = () => elsewhere(`select from answers where answer like '%border/2%'`);

  describe.each([
    ['one entry', [needsMet], 'append-places-one-oneAnswer append-entries-one-oneAnswer'],
    ['two entries', [needsMet, needsMet], 'append-places-oneAnswer append-entries-oneAnswer'],
  ])('where no record can be made for an act of %s', (_, events, name) => {
    const decide = async () => {
      const decision = await decisionOf(border, { caseId, events, key: 'x' });
      return { decision, wrong: { ...decision, by: { ...decision.by, actor: 'nobody' } } };
    };

    it('leaves nothing of what was sent before, and hinders nobody', async () => {
      const { decision, wrong } = await decide();
      const refused = { kind: 'refused-by-ledger', code: 'not-publishable' };
      expect(await border.ledger.submit(wrong)).toMatchObject(refused);
      expect(sent()).toContain(name);
      expect(await answers()).toEqual([]);
      const ids = events.map((__, i) => `border/${String(2 + i)}`);
      expect(await border.ledger.submit(decision)).toMatchObject({ written: { ids } });
      expect(await answers()).toHaveLength(1);
    });

    it('leaves nothing either where its log is not as believed', async () => {
      const { wrong } = await decide();
      await elsewhere(`update heads set proved = size + 1 where log = 'border'`);
      expect(await border.ledger.submit(wrong)).toMatchObject({ kind: 'refused-by-ledger' });
      expect(sent()).toContain(name);
      expect(await answers()).toEqual([]);
      expect(await elsewhere('select from arrivals')).toHaveLength(2);
    });
  });

  it('lets go of what it holds where making a record fails', async () => {
    const write = (key: string) => record(border, { caseId, events: [needsMet], key });
    jest.spyOn(Page.prototype, 'fill').mockImplementationOnce(() => {
      throw new Error('out of order');
    });
    expect(await write('x')).toMatchObject({ kind: 'recorded', written: { ids: ['border/2'] } });
    expect(sent()).toContain('begin');
    expect(await write('y')).toMatchObject({ kind: 'recorded', written: { ids: ['border/3'] } });
  });
});
