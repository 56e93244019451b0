import pg from 'pg';
import { caseIdOf } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, LeadLine, leadLines, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { Projector, type Projection } from './index.js';

const [caseId = '', other = ''] = [1, 2].map((n) => caseIdOf('BP', 2026, n));

/** Opened once; whoever came before waits. */
class Gate {
  open!: () => void;
  readonly opened = new Promise<void>((resolve) => (this.open = resolve));
}

describe('projecting', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: ForeignLog;
  beforeAll(async () => (databases = await openFederationDatabases([leadLines])));
  beforeEach(async () => {
    federation = await Federation.open({
      databases,
      logs: ['border', 'police'],
      projections: [leadLines],
    });
    border = federation.service('border');
    police = new ForeignLog('police');
    await record(border, { caseId, events: [caseOpened, needsMet] });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const row = (id = caseId) => border.source.getRepository(LeadLine).findOneBy({ caseId: id });
  const parked = async () =>
    (await border.ledger.db.query<{ case_id: string; error: string }>('select * from parked')).rows;

  it('applies each entry once, and finds nothing the second time', async () => {
    await border.project();
    expect(await row()).toMatchObject({ lead: 'border', entries: 2 });
    await border.project();
    expect(await row()).toMatchObject({ entries: 2 });
  });

  it('derives the case anew when an entry arrives that sorts before the last', async () => {
    await border.project();
    const early = police.add(caseOpened, { caseId, clock: '1000000000000000' });
    await border.ledger.take(early.batch());
    await border.project();
    expect(await row()).toMatchObject({ lead: 'police', conflicts: 1, entries: 3 });
  });

  describe('a process that has not applied what came before', () => {
    const project = async () => {
      const projector = new Projector(border.ledger.db, border.source, leadLines);
      while (await projector.step());
    };
    beforeEach(() => border.project());

    it('finds among the entries that one sorts before the last, and derives the case anew', async () => {
      const early = police.add(caseOpened, { caseId, clock: '1000000000000000' });
      await border.ledger.take(early.batch());
      await project();
      expect(await row()).toMatchObject({ lead: 'police', conflicts: 1, entries: 3 });
    });

    it('applies one of an early clock at the end, where its case has none later', async () => {
      const early = police.add(caseOpened, { caseId: other, clock: '1000000000000000' });
      await border.ledger.take(early.batch());
      await project();
      expect(await row(other)).toMatchObject({ lead: 'police', entries: 1 });
    });
  });

  it('leaves what another process on the same database has projected meanwhile', async () => {
    const begun = new Gate();
    const goOn = new Gate();
    const slow: Projection = {
      ...leadLines,
      handlers: {
        '*': async (entry, rows) => {
          begun.open();
          await goOn.opened;
          await leadLines.handlers['*']?.(entry, rows);
        },
      },
    };
    const projector = new Projector(border.ledger.db, border.source, slow);
    const step = projector.step();
    await begun.opened;
    await border.project();
    await record(border, { caseId, events: [needsMet] });
    await border.project();
    goOn.open();
    expect(await step).toBe(true);
    while (await projector.step());
    expect(await row()).toMatchObject({ entries: 3 });
  });

  it('leaves nothing of a batch whose transaction is not committed', async () => {
    await border.project();
    await record(border, { caseId: other, events: [caseOpened] });
    const early = police.add(caseOpened, { caseId, clock: '1000000000000000' });
    await border.ledger.take(early.batch());
    // The case that is applied anew makes it a transaction; the other one would be applied twice.
    const projector = new Projector(border.ledger.db, border.source, leadLines);
    const { query } = pg.Client.prototype;
    let fails = true;
    const sent = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...told: readonly unknown[]
    ) {
      if (told[0] !== 'commit' || !fails) return Reflect.apply(query, this, told) as never;
      fails = false;
      return Promise.reject(new Error('no commit')) as never;
    });
    while (await projector.step());
    sent.mockRestore();
    expect(fails).toBe(false);
    expect(await row(other)).toMatchObject({ lead: 'border', entries: 1 });
    expect(await row()).toMatchObject({ entries: 3 });
  });

  it('goes on with what it changed itself, before that is written', async () => {
    const events = Array.from({ length: 100 }, () => needsMet);
    for (let i = 0; i < 23; i++) await record(border, { caseId, events });
    await record(border, { caseId: other, events });
    const projector = new Projector(border.ledger.db, border.source, leadLines);
    expect(await projector.step()).toBe(false);
    expect(await row()).toMatchObject({ lead: 'border', entries: 2302 });
    expect(await row(other)).toMatchObject({ entries: 100 });
  });

  describe('where a case cannot be applied', () => {
    let isBroken = true;
    const fragile: Projection = {
      ...leadLines,
      handlers: {
        '*': async (entry, rows) => {
          await leadLines.handlers['*']?.(entry, rows);
          const { caseId: id, type } = entry as { caseId?: string; type: string };
          if (isBroken && id === caseId && type === 'EssentialNeedsMet') throw new Error('cannot');
        },
      },
    };
    const noticed = jest.fn();
    const project = async () => {
      const projector = new Projector(border.ledger.db, border.source, fragile);
      projector.noticed = noticed;
      while (await projector.step());
    };
    beforeEach(() => {
      isBroken = true;
      noticed.mockClear();
    });

    it('parks that case with its error, leaves its rows whole, and goes on with the others', async () => {
      await record(border, { caseId: other, events: [caseOpened] });
      await project();
      expect(await parked()).toMatchObject([{ case_id: caseId, error: 'Error: cannot' }]);
      expect(await row()).toMatchObject({ entries: 1 });
      expect(await row(other)).toMatchObject({ entries: 1 });
    });

    it('tells what kept the batch from being applied, and nothing where all is applied', async () => {
      await project();
      expect(noticed).toHaveBeenCalledWith(new Error('cannot'));
      isBroken = false;
      noticed.mockClear();
      await record(border, { caseId, events: [needsMet] });
      await project();
      expect(noticed).not.toHaveBeenCalled();
    });

    it('makes it whole with its next entry, once it can be applied', async () => {
      await project();
      await record(border, { caseId, events: [needsMet] });
      await project();
      expect(await parked()).toHaveLength(1);
      isBroken = false;
      await record(border, { caseId, events: [needsMet] });
      await project();
      expect(await parked()).toHaveLength(0);
      expect(await row()).toMatchObject({ entries: 4, lead: 'border' });
    });

    it('goes on past the lift of a mark on the parked case', async () => {
      const effect = police.add(needsMet, { caseId, knows: { border: 1 } });
      await border.ledger.take(effect.batch());
      const { rows } = await border.ledger.db.query<{ local_order: number }>(
        `select local_order from arrivals where publisher = 'police'`,
      );
      await border.ledger.db.query('insert into lifts values ($1, $1)', [rows[0]!.local_order]);
      await record(border, { caseId: other, events: [caseOpened] });
      await project();
      expect(await row(other)).toMatchObject({ entries: 1 });
      expect(await parked()).toHaveLength(1);
    });
  });
});
