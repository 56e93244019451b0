import { caseIdOf } from '#contracts';
import { parties } from '#codes';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { record } from '../../../testing/src/decisions.js';
import type { Freshness } from '../operations/freshness.js';
import { RulesBook } from '../rules/book.js';
import { BoardHttp } from './board-http.js';
import { ObligationKeeper } from './keeper.js';
import { Obligation, obligationTable } from './row.js';
import { WorkHttp } from './work-http.js';

const caseId = caseIdOf('BP', 2026, 1);
const POST = 'border/post/long-binh';
const by = { actor: `${POST}#bp-1`, occurredAt: '2026-02-02T02:10:00+07:00' };
const received = {
  type: 'PersonReceived',
  data: { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' },
};
const fresh = { read: () => Promise.resolve([]) } as unknown as Freshness;

describe('the duties of all cases as a list', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;

  beforeAll(async () => (databases = await openFederationDatabases([obligationTable])));
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

  const keeperOf = ({ ledger, source }: FederationService) =>
    new ObligationKeeper(ledger, source, new RulesBook(ledger));
  const keep = async (service: FederationService) => {
    const keeper = keeperOf(service);
    while (await keeper.step());
  };
  const rowsAt = ({ source }: FederationService) =>
    source.getRepository(Obligation).find({ order: { key: 'ASC' } });
  const findAt = async (service: FederationService, rule: string) =>
    (await rowsAt(service)).find((row) => row.rule === rule);
  const work = (officer: string, tab?: string) =>
    new WorkHttp(border.source, fresh).listWork(
      { agency: 'border', unit: POST, officer },
      tab === undefined ? {} : { tab },
    );

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

  it('is written by one of two processes', async () => {
    const keepers = [keeperOf(border), keeperOf(border)];
    await Promise.all(keepers.map((keeper) => keeper.step()));
    await keep(border);
    const keys = (await rowsAt(border)).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is the work of the unit, and of the officer who took a duty in hand', async () => {
    await keep(border);
    const { items, counts } = await work('bp-1');
    const key = items.find(({ rule }) => rule === 'R25-A1')?.key ?? '';
    expect(counts.urgency['at-once']).toBeGreaterThan(0);
    expect((await work('bp-1', 'mine')).items).toEqual([]);
    const taken = { type: 'DutyTaken', data: { obligation: key, unit: POST } };
    await record(border, { caseId, events: [taken], by });
    await keep(border);
    expect((await work('bp-1', 'mine')).items.map((item) => item.key)).toEqual([key]);
    expect((await work('bp-2', 'mine')).items).toEqual([]);
    expect((await work('bp-2')).items.find((item) => item.key === key)?.holder).toBe(by.actor);
  });

  it('is counted on the board, and opened by its numbers', async () => {
    await keep(police);
    const board = new BoardHttp(police.ledger, fresh);
    const { parties: rows } = await board.readBoard();
    expect(rows.map(({ party }) => party)).toEqual(parties.map(({ log }) => log));
    const atOnce = rows.find(({ party }) => party === 'border')?.atOnce ?? 0;
    expect(atOnce).toBeGreaterThan(0);
    const { items } = await board.listBoardItems({ party: 'border', urgency: 'at-once' });
    expect(items).toHaveLength(atOnce);
    expect(items[0]).toMatchObject({ caseId, urgency: 'at-once', place: { province: 'an-giang' } });
    expect((await board.listBoardItems({ province: 'ha-noi' })).items).toEqual([]);
    await expect(board.listBoardItems({ urgency: 'soon' })).rejects.toMatchObject({ status: 400 });
  });
});
