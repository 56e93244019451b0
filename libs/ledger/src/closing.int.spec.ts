import pg from 'pg';
import { caseIdOf, readRecord, type Entry } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import {
  caseOpened,
  foldLead,
  LeadLine,
  leadLines,
  needsMet,
} from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import {
  headAt,
  Reactor,
  readArrivalsOfCase,
  readMoments,
  readRecords,
  type Effect,
} from './index.js';

const [caseId = '', other = ''] = [1, 2].map((n) => caseIdOf('BP', 2026, n));
const OPERATOR = 'border/unit#operator';
const offer = { type: 'LeadOffered', data: { toParty: 'social', toUnit: 'social/unit' } };
const TO_POLICE = { log: 'social', successor: 'police', unit: 'police/unit' };

// social dies; police holds less of its log than border, and coordination nothing of its case.
describe('a log that does not come back', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let coordination: FederationService;
  let police: FederationService;
  let border: FederationService;
  let social: FederationService;
  let living: FederationService[];
  beforeAll(async () => (databases = await openFederationDatabases([leadLines])));
  beforeEach(async () => {
    const logs = ['coordination', 'police', 'border', 'social'];
    // Nobody waits for a cause here: what a sealed log does not give any more would be waited for a minute.
    federation = await Federation.open({
      databases,
      logs,
      projections: [leadLines],
      causeWaitSeconds: 0,
    });
    coordination = federation.service('coordination');
    [police, border, social] = ['police', 'border', 'social'].map((log) =>
      federation.service(log),
    ) as [FederationService, FederationService, FederationService];
    living = [coordination, police, border];
    await record(social, { caseId, events: [caseOpened] });
    await federation.sync(police, social);
    await record(border, { caseId: other, events: [caseOpened] });
    await record(border, { caseId: other, events: [offer] });
    await record(social, { caseId, events: [needsMet] });
    await federation.sync(border, social);
    cutOff();
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const cutOff = () => {
    for (const one of living) federation.cut(one, social);
  };
  const syncAll = async () => {
    for (let i = 0; i < 2; i++)
      for (const to of federation.services)
        for (const from of federation.services) await federation.sync(to, from);
    for (const one of living) await one.project();
  };
  const seal = (one: FederationService) => one.ledger.sealLog('social', OPERATOR);
  const close = () => coordination.ledger.closeLog(TO_POLICE, 'coordination/office#operator');
  const sealAll = async () => {
    for (const one of living) await seal(one);
    await syncAll();
  };
  const head = async ({ ledger }: FederationService) => headAt(await ledger.heads(), 'social');
  /** What police shows without its cause. */
  const marked = async () => {
    const { rows } = await police.ledger.db.query(
      'select from arrivals a where cause_missing and not exists (select from lifts where lifted = a.local_order)',
    );
    return rows;
  };
  const lead = async ({ source }: FederationService, id: string) =>
    source.getRepository(LeadLine).findOneBy({ caseId: id });

  describe('sealed', () => {
    it('is taken no further, by an entry that names the size held', async () => {
      expect(await seal(police)).toEqual({ size: 2 });
      const [bytes] = await readRecords(police.ledger.db, 'police', 1, 2);
      expect(readRecord(bytes!.toString())).toMatchObject({
        type: 'LogSealed',
        actor: OPERATOR,
        data: { log: 'social', size: 2 },
      });
      await syncAll();
      expect((await head(border)).size).toBe(3);
      expect(await head(police)).toMatchObject({ size: 2, arrived: 2 });
    });

    it('is sealed once, however often it is asked, and never the own one', async () => {
      expect([await seal(police), await seal(police)]).toEqual([{ size: 2 }, { size: 2 }]);
      expect(headAt(await police.ledger.heads(), 'police').size).toBe(2);
      expect(await police.ledger.sealLog('police', OPERATOR)).toMatchObject({ refused: 'own-log' });
    });

    it('stays so where the process died before it could say so, and after a restore', async () => {
      await police.backup();
      jest.spyOn(police.ledger, 'record').mockRejectedValue(new Error('killed here'));
      await expect(seal(police)).rejects.toThrow('killed here');
      await police.start();
      await syncAll();
      expect((await head(police)).size).toBe(2);
      expect(await seal(police)).toEqual({ size: 2 });
      await federation.sync(border, police);
      await police.restore();
      await federation.fetch(police, border, 'police');
      await syncAll();
      expect((await head(police)).size).toBe(2);
    });
  });

  describe('closed by coordination', () => {
    it('has to be sealed by all other parties first; who is missing is named', async () => {
      await seal(police);
      await seal(coordination);
      await syncAll();
      expect(await close()).toEqual({ refused: 'not-all-have-sealed', detail: 'border' });
    });

    it('has to be held up to where it is trusted', async () => {
      for (const one of living) await seal(one);
      await federation.fetch(coordination, police, 'police');
      await federation.fetch(coordination, border, 'border');
      expect(await close()).toEqual({ refused: 'tail-not-here', detail: '0 of 3' });
    });

    it('is trusted up to the most that anybody sealed; all take that, and nothing else', async () => {
      await sealAll();
      expect(await close()).toMatchObject({ size: 3 });
      await record(social, { caseId, events: [needsMet] });
      await social.ledger.sign();
      federation.heal();
      await syncAll();
      for (const one of living) expect((await head(one)).size).toBe(3);
    });

    it('leaves its leads to the successor, everywhere alike, and ends offers to it', async () => {
      await sealAll();
      await close();
      await syncAll();
      for (const one of living) {
        expect(await lead(one, caseId)).toMatchObject({ lead: 'police' });
        expect(await lead(one, other)).toMatchObject({ lead: 'border', offer: '' });
      }
    });

    it('is a moment of each of its cases, and stands among their entries', async () => {
      await sealAll();
      await close();
      await syncAll();
      for (const { ledger } of living) {
        const { entries } = await ledger.readCase(caseId);
        const told = await readArrivalsOfCase(ledger.db, caseId, 0, 100);
        const closing = told.find(({ entry }) => entry?.type === 'LogClosed');
        const ids = told.map(({ publisher, position }) => `${publisher}/${String(position)}`);
        expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
        const moments = await readMoments(ledger.db, caseId, 0, 100);
        const { localOrder, cut } = moments.at(-1)!;
        expect(cut).toMatchObject({ social: 3, coordination: closing!.position + 1 });
        const known = async (below: number) =>
          (await ledger.readCase(caseId, below)).entries.some(({ type }) => type === 'LogClosed');
        expect([await known(localOrder), await known(localOrder + 1)]).toEqual([false, true]);
        expect(await readMoments(ledger.db, caseId, localOrder, 1)).toEqual(moments.slice(-1));
      }
      const unknown = caseIdOf('BP', 2026, 3);
      expect(await readArrivalsOfCase(border.ledger.db, unknown, 0, 100)).toEqual([]);
      expect(await readMoments(border.ledger.db, unknown, 0, 100)).toEqual([]);
    });

    it('makes each case be applied anew once, not at each of its entries for ever', async () => {
      await sealAll();
      await close();
      await syncAll();
      const query = jest.spyOn(pg.Client.prototype, 'query');
      const isAnew = ([asked]: unknown[]) =>
        typeof asked === 'string' && asked.includes('with closing as');
      const anew = () => query.mock.calls.filter(isAnew).length;
      const counts: number[] = [];
      for (const id of [other, caseId, caseIdOf('BP', 2026, 3)])
        for (let i = 0; i < 3; i++) {
          const events = id === caseId || id === other || i > 0 ? [needsMet] : [caseOpened, offer];
          await record(border, { caseId: id, events });
          const before = anew();
          await border.project();
          counts.push(anew() - before);
          const history = await border.ledger.readCase(id);
          expect(await lead(border, id)).toMatchObject(foldLead(history.entries));
        }
      query.mockRestore();
      expect(counts).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 0]);
    });

    it('acts only where the log is held up to the trusted size', async () => {
      await sealAll();
      await close();
      await federation.fetch(police, border, 'border');
      await federation.fetch(police, coordination, 'coordination');
      await police.project();
      expect((await head(police)).closing).toMatchObject({ size: 3, actsFrom: undefined });
      expect(await lead(police, caseId)).toMatchObject({ lead: 'social' });
      await federation.fetch(police, border, 'social');
      await police.project();
      expect(await lead(police, caseId)).toMatchObject({ lead: 'police' });
    });

    it('is a change of rules to every decision that was made before', async () => {
      await sealAll();
      const { upTo } = await coordination.ledger.readCase(other);
      await close();
      const late = await record(coordination, { caseId: other, events: [needsMet], upTo });
      expect(late.kind).toBe('conflict');
    });

    it('is waited for by nobody beyond the trusted size', async () => {
      federation.heal();
      await record(social, { caseId, events: [needsMet] });
      await border.backup();
      await federation.fetch(border, social, 'social');
      await record(border, { caseId, events: [needsMet] });
      await federation.fetch(police, border, 'border');
      cutOff();
      // Only border had taken the fourth, and its disk is gone with it.
      await border.restore();
      await federation.fetch(border, police, 'border');
      expect(await marked()).toHaveLength(1);
      await sealAll();
      await close();
      await syncAll();
      for (const one of living) expect(await one.ledger.findReadOnly()).toBeUndefined();
      expect(await marked()).toEqual([]);
    });

    it('leaves nothing to react to beyond the trusted size, also of what was set aside', async () => {
      federation.heal();
      await federation.fetch(police, border, 'border');
      await federation.fetch(police, coordination, 'coordination');
      const met: string[] = [];
      const act = ({ id }: Entry): Promise<Effect> => {
        met.push(id);
        return Promise.resolve({ kind: 'done' });
      };
      const reactor = new Reactor(police.ledger, {
        name: 'when-needs-met',
        event: 'EssentialNeedsMet',
        act,
      });
      while (await reactor.step());
      // police takes a part, under no checkpoint of its own: the fourth knows of border what police lacks.
      await record(border, { caseId, events: [caseOpened] });
      await federation.sync(social, border);
      for (let i = 0; i < 2; i++) await record(social, { caseId, events: [needsMet] });
      await federation.fetch(police, social, 'social', 2);
      while (await reactor.step());
      expect(await marked()).toHaveLength(1);
      cutOff();
      await sealAll();
      await close();
      await syncAll();
      while (await reactor.step());
      expect(await marked()).toEqual([]);
      expect(met).toEqual(['social/2']);
      const { rows } = await police.ledger.db.query('select from set_aside');
      expect(rows).toEqual([]);
    });

    it('is one that a service which comes back finds: read-only, with a code of its own', async () => {
      await sealAll();
      await close();
      federation.heal();
      await federation.sync(social, coordination);
      expect(await record(social, { caseId, events: [needsMet] })).toMatchObject({
        code: 'read-only-log-closed',
      });
    });

    it('is closed by nobody else', async () => {
      await sealAll();
      const data = { ...TO_POLICE, size: 0, root: '0'.repeat(64) };
      await border.ledger.record({ type: 'LogClosed', data });
      await syncAll();
      for (const one of living) expect((await head(one)).closing).toBeUndefined();
    });
  });
});
