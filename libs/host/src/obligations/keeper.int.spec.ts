import { caseIdOf, isCaseId } from '#contracts';
import { parties } from '#codes';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { record } from '../../../testing/src/decisions.js';
import type { Freshness } from '../operations/freshness.js';
import { RulesBook } from '../rules/book.js';
import { BoardHttp } from './board-http.js';
import { ObligationKeeper } from './keeper.js';
import { Matters, matterTable } from './matters.js';
import type { RestrictedTotals } from './restricted-totals.js';
import { Obligation, obligationTable } from './row.js';

const caseId = caseIdOf('BP', 2026, 1);
const POST = 'border/post/long-binh';
const by = { actor: `${POST}#bp-1`, occurredAt: '2026-02-02T02:10:00+07:00' };
const received = {
  type: 'PersonReceived',
  data: { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' },
};
const fresh = { read: () => Promise.resolve([]) } as unknown as Freshness;
const untold = { read: () => new Map() } as unknown as RestrictedTotals;

describe('the duties of all cases as a list', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;

  beforeAll(
    async () => (databases = await openFederationDatabases([obligationTable, matterTable])),
  );
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    [border, police] = [federation.service('border'), federation.service('police')];
    await record(border, { caseId, events: [caseOpened], by });
    await record(border, { caseId, events: [received], by });
    await federation.settle();
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const keeperOf = ({ ledger, source }: FederationService, book = new RulesBook(ledger)) =>
    new ObligationKeeper(ledger, source, book);
  const keep = async (service: FederationService, book?: RulesBook) => {
    const keeper = keeperOf(service, book);
    while (await keeper.step());
  };
  const boardAt = ({ ledger }: FederationService) =>
    new BoardHttp(ledger, fresh, new RulesBook(ledger), untold);
  const rowsAt = ({ source }: FederationService) =>
    source.getRepository(Obligation).find({ order: { key: 'ASC' } });
  const findAt = async (service: FederationService, rule: string) =>
    (await rowsAt(service)).find((row) => row.rule === rule);

  it('is the same at every service, and says whose a duty is', async () => {
    await keep(border);
    await keep(police);
    expect(await findAt(border, 'R25-A1')).toMatchObject({
      ...{ isOpen: true, party: 'border', unit: POST, province: 'an-giang', kind: 'at-once' },
    });
    const told = async (service: FederationService) =>
      (await rowsAt(service)).map(({ key, isOpen, unit }) => [key, isOpen, unit]);
    expect(await told(police)).toEqual(await told(border));
  });

  it('is brought up to date by what arrives, and not changed by doing it again', async () => {
    await keep(border);
    expect(await findAt(border, 'PR-NEEDS')).toMatchObject({ isOpen: true });
    await record(border, { caseId, events: [needsMet], by });
    await keep(border);
    const rows = await rowsAt(border);
    expect(rows.find(({ rule }) => rule === 'PR-NEEDS')).toMatchObject({ isOpen: false });
    await border.ledger.db.query('update cursors set local_order = 0 where reader = $1', [
      obligationTable.name,
    ]);
    await keep(border);
    expect((await rowsAt(border)).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
  });

  it('is worked out anew after an hour in which nothing arrived', async () => {
    await keep(border);
    const before = '2026-01-01T00:00:00Z';
    await border.ledger.db.query('update obligations set worked_out_at = $1, unit = null', [
      before,
    ]);
    await keep(border);
    const rows = (await rowsAt(border)).filter(({ isOpen }) => isOpen);
    expect(rows.filter(({ workedOutAt }) => new Date(workedOutAt) <= new Date(before))).toEqual([]);
    expect(await findAt(border, 'R25-A1')).toMatchObject({ unit: POST });
  });

  it('is worked out anew after an hour also in a log that never rests', async () => {
    await keep(border);
    await border.ledger.db.query(`update obligations set worked_out_at = $1, unit = null`, [
      '2026-01-01T00:00:00Z',
    ]);
    await record(border, { caseId: caseIdOf('BP', 2026, 2), events: [caseOpened], by });
    await keeperOf(border).step();
    expect(await findAt(border, 'R25-A1')).toMatchObject({ caseId, unit: POST });
  });

  it('is worked out once for each case while much waits', async () => {
    const other = caseIdOf('BP', 2026, 2);
    for (let i = 0; i < 15; i++)
      for (const one of [caseId, other])
        await record(border, { caseId: one, events: Array(20).fill(needsMet), by });
    const readCase = jest.spyOn(border.ledger, 'readCase');
    await keep(border);
    const cases = readCase.mock.calls.map(([one]) => one).filter(isCaseId);
    readCase.mockRestore();
    expect(cases.sort()).toEqual([caseId, other]);
    expect(await findAt(border, 'PR-NEEDS')).toMatchObject({ isOpen: false });
  });

  it('is written by one of two processes', async () => {
    const keepers = [keeperOf(border), keeperOf(border)];
    await Promise.all(keepers.map((keeper) => keeper.step()));
    await keep(border);
    const keys = (await rowsAt(border)).map(({ caseId, key }) => `${caseId} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  describe('where one case cannot be worked out', () => {
    const other = caseIdOf('BP', 2026, 2);
    /** Has no rules for a size of coordination's log that one entry names. */
    class Torn extends RulesBook {
      override async upTo(rulesAt: number): ReturnType<RulesBook['upTo']> {
        const held = await super.upTo(rulesAt);
        const at: typeof held.at = (size) => {
          if (size === 7) throw new Error('no rules of size 7');
          return held.at(size);
        };
        return { ...held, at };
      }
    }
    const parked = async () =>
      (await border.ledger.db.query('select reader, case_id, error from parked')).rows;

    it('goes on with the others, keeps what it had, and says so', async () => {
      await keep(border);
      const before = (await rowsAt(border)).map(({ key }) => key);
      const torn = { ...by, ruleset: '2025@7' };
      await record(border, { caseId, events: [needsMet], by: torn });
      await record(border, { caseId: other, events: [caseOpened], by });
      await record(border, { caseId: other, events: [received], by });
      await keep(border, new Torn(border.ledger));
      expect(await parked()).toEqual([
        { reader: 'obligations', case_id: caseId, error: 'Error: no rules of size 7' },
      ]);
      const rows = await rowsAt(border);
      const ofFirst = rows.filter((row) => row.caseId === caseId).map(({ key }) => key);
      expect(ofFirst).toEqual(before.filter((key) => ofFirst.includes(key)));
      expect(rows.filter((row) => row.caseId === other)).not.toEqual([]);
    });

    it('tries again by the hour, and is whole again', async () => {
      const torn = { ...by, ruleset: '2025@7' };
      await record(border, { caseId, events: [needsMet], by: torn });
      await keep(border, new Torn(border.ledger));
      await keep(border);
      expect(await parked()).toHaveLength(1);
      await border.ledger.db.query(`update parked set parked_at = now() - interval '2 hours'`);
      await keep(border);
      expect(await parked()).toEqual([]);
      expect(await findAt(border, 'PR-NEEDS')).toMatchObject({ isOpen: false });
    });
  });

  describe('about what belongs to no case', () => {
    const HOTLINE = 'labour-social/hotline/111';
    const call = { type: 'HotlineCallReceived', data: { about: 'TRAFFICKING' } };
    const forwarded = (matter: string) => ({
      type: 'HotlineReportForwarded',
      data: { toParty: 'police', toUnit: 'police/province/an-giang', matter },
    });
    const at111 = { actor: `${HOTLINE}#xh-16`, occurredAt: '2026-02-02T02:10:00+07:00' };
    const tell = async (service: FederationService, event: object, actor = at111.actor) => {
      const told = await record(service, { events: [event as never], by: { ...at111, actor } });
      await federation.settle();
      return told.kind === 'recorded' ? (told.written.ids[0] ?? '') : '';
    };
    const ofMatter = async (service: FederationService, matter: string) =>
      (await rowsAt(service))
        .filter((row) => row.caseId === matter)
        .map(({ rule, isOpen }) => [rule, isOpen]);

    it('holds a call and what was done about it together', async () => {
      const begun = await tell(police, call);
      await keep(border);
      expect(await ofMatter(border, begun)).toEqual([
        ['R25-H1', true],
        ['R25-H2', true],
      ]);
      const notice = await tell(police, forwarded(begun));
      await keep(border);
      expect(await findAt(border, 'R25-H1')).toMatchObject({ isOpen: true, unseen: true });
      expect(await findAt(border, 'PR-NOTICE')).toMatchObject({
        ...{ caseId: begun, party: 'police', unit: 'police/province/an-giang', isOpen: true },
      });
      await tell(police, { type: 'NoticeOpened', data: { notice } });
      await keep(border);
      expect(await findAt(border, 'R25-H1')).toMatchObject({ isOpen: false });
      expect(await findAt(border, 'PR-NOTICE')).toMatchObject({ isOpen: false });
    });

    it('is the same whichever entry came first', async () => {
      const begun = await tell(police, call);
      const notice = await tell(police, forwarded(begun));
      await tell(police, { type: 'NoticeOpened', data: { notice } });
      const keeper = keeperOf(border);
      await keeper.step();
      const rows = await ofMatter(border, begun);
      await border.ledger.db.query(`delete from matters where entry = any($1)`, [[begun, notice]]);
      await border.ledger.db.query(`update cursors set local_order = 0 where reader = 'matters'`);
      await keep(border);
      expect(await ofMatter(border, begun)).toEqual(rows);
      expect(await ofMatter(border, notice)).toEqual([]);
    });

    it('is found by any of its entries, also before the list has read them', async () => {
      const begun = await tell(police, call);
      const notice = await tell(police, forwarded(begun));
      const matters = new Matters(border.ledger);
      const unread = await matters.find(notice);
      expect(unread?.matter).toBe(begun);
      expect(unread?.entries.map(({ id }) => id)).toEqual([begun, notice]);
      await keep(border);
      expect(await matters.find(notice)).toEqual(unread);
      expect(await matters.find('police/99')).toBeUndefined();
    });

    it('has the periodic reports of each ministry, at the ministry, until they are issued', async () => {
      await keep(border);
      await keep(border);
      const [report] = (await rowsAt(border)).filter(({ caseId }) => caseId === 'reports/border');
      expect(report).toMatchObject({ party: 'border', unit: 'border/ministry', isOpen: true });
      expect((await rowsAt(border)).map((row) => row.caseId)).toContain('reports/police');
      const [from, to] = ['2020-01-01', '2099-12-31'];
      for (const period of ['MONTH', 'HALF_YEAR', 'YEAR'])
        await tell(border, { type: 'ReportIssued', data: { period, from, to } });
      await keep(border);
      const after = (await rowsAt(border)).filter(({ caseId }) => caseId === 'reports/border');
      expect(after.map(({ isOpen }) => isOpen)).toEqual([false, false, false]);
    });

    it('is named as a matter and not as a case', async () => {
      const begun = await tell(police, call);
      await keep(police);
      const board = boardAt(police);
      const { items } = await board.listBoardItems({ duty: 'R25-H1' });
      expect(items).toMatchObject([{ caseId: null, matter: begun, urgency: 'danger' }]);
    });
  });

  it('is counted on the board, and opened by its numbers', async () => {
    await keep(police);
    const board = boardAt(police);
    const { parties: rows } = await board.readBoard();
    expect(rows.map(({ party }) => party)).toEqual(parties.map(({ log }) => log));
    const atOnce = rows.find(({ party }) => party === 'border')?.atOnce ?? 0;
    expect(atOnce).toBeGreaterThan(0);
    const { items } = await board.listBoardItems({ party: 'border', urgency: 'at-once' });
    expect(items).toHaveLength(atOnce);
    expect(items[0]).toMatchObject({ caseId, urgency: 'at-once', place: { province: 'an-giang' } });
    expect((await board.listBoardItems({ province: 'lao-cai' })).items).toEqual([]);
    await expect(board.listBoardItems({ urgency: 'soon' })).rejects.toMatchObject({ status: 400 });
  });

  it('is of today up to 24:00, in numbers as one by one', async () => {
    await keep(police);
    const { db } = police.ledger;
    const midnight = `(now() at time zone 'Asia/Ho_Chi_Minh')::date + 1`;
    await db.query(
      `update obligations o set kind = 'limit', danger_from = null, late_from = null,
         ends_at = (${midnight} + n.i * interval '0.5 milliseconds') at time zone 'Asia/Ho_Chi_Minh'
       from (select case_id, key, row_number() over (order by key) - 3 as i from obligations where is_open) n
       where n.case_id = o.case_id and n.key = o.key`,
    );
    const board = boardAt(police);
    for (const urgency of ['today', 'coming']) {
      const { items } = await board.listBoardItems({ urgency });
      expect(items).not.toEqual([]);
      expect(items.filter((item) => item.urgency !== urgency)).toEqual([]);
    }
  });
});
