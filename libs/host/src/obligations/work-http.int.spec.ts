import { caseIdOf } from '#contracts';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { record } from '../../../testing/src/decisions.js';
import { inWorkOrder } from '#regulation';
import type { Freshness } from '../operations/freshness.js';
import { RulesBook } from '../rules/book.js';
import { ObligationKeeper } from './keeper.js';
import { matterTable } from './matters.js';
import { Obligation, obligationTable } from './row.js';
import { WorkHttp } from './work-http.js';

const caseId = caseIdOf('BP', 2026, 1);
const other = caseIdOf('BP', 2026, 2);
const POST = 'border/post/long-binh';
const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
const SUCCESSOR = 'border/province/an-giang';
const by = { actor: `${POST}#bp-1`, occurredAt: '2026-02-02T02:10:00+07:00' };
const received = {
  type: 'PersonReceived',
  data: { unit: POST, place: 'BORDER_POST', mode: 'RET_SELF' },
};
type Asked = { unit?: string; leads?: boolean; after?: string; limit?: string };
const fresh = { read: () => Promise.resolve([]) } as unknown as Freshness;

describe('the work of an officer', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;

  beforeAll(
    async () => (databases = await openFederationDatabases([obligationTable, matterTable])),
  );
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'coordination'] });
    border = federation.service('border');
    for (const event of [caseOpened, received])
      await record(border, { caseId, events: [event], by });
    await federation.settle();
    await keep();
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  async function keep(): Promise<void> {
    const { ledger, source } = border;
    const keeper = new ObligationKeeper(ledger, source, new RulesBook(ledger));
    while (await keeper.step());
  }
  const workAt = () => new WorkHttp(border.source, fresh, new RulesBook(border.ledger));
  const work = (
    officer: string,
    tab = 'unit',
    { unit = POST, leads = false, ...page }: Readonly<Asked> = {},
  ) => workAt().listWork({ agency: 'border', unit, officer }, leads, { tab, ...page });
  const keysOf = async (unit: string) =>
    (await work('bp-1', 'unit', { unit })).items.map(({ key }) => key);

  it('is that of the unit, and of the officer who took a duty in hand', async () => {
    const { items, counts } = await work('bp-1');
    const key = items.find(({ rule }) => rule === 'R25-A1')?.key ?? '';
    expect(counts.urgency['at-once']).toBeGreaterThan(0);
    expect((await work('bp-1', 'mine')).items).toEqual([]);
    const taken = { type: 'DutyTaken', data: { obligation: key, unit: POST } };
    await record(border, { caseId, events: [taken], by });
    await keep();
    expect((await work('bp-1', 'mine')).items.map((item) => item.key)).toEqual([key]);
    expect((await work('bp-2', 'mine')).items).toEqual([]);
    expect((await work('bp-2')).items.find((item) => item.key === key)?.holder).toBe(by.actor);
  });

  it('passes to the successor of the unit, with what an officer of it took in hand', async () => {
    const keys = await keysOf(POST);
    const taken = { type: 'DutyTaken', data: { obligation: keys[0], unit: POST } };
    await record(border, { caseId, events: [taken as never], by });
    const passes = {
      type: 'SuccessionSet',
      data: {
        unit: POST,
        successor: SUCCESSOR,
        proposal: 'coordination/0',
        effective: '2026-02-03',
      },
    };
    await record(federation.service('coordination'), { events: [passes] });
    await federation.settle();
    await keep();
    expect(keys).not.toEqual([]);
    expect(await keysOf(SUCCESSOR)).toEqual(keys);
    // Who signs in for the old unit works for the new one.
    expect(await keysOf(POST)).toEqual(keys);
    const rows = await border.source.getRepository(Obligation).findBy({ isOpen: true, caseId });
    expect(new Set(rows.filter(({ party }) => party === 'border').map(({ unit }) => unit))).toEqual(
      new Set([SUCCESSOR]),
    );
  });

  it('shows a danger that came last, however much waits', async () => {
    const [found] = await border.source.getRepository(Obligation).findBy({ rule: 'R25-S3' });
    const like: object = found ?? {};
    const waiting = Array.from({ length: 2_010 }, (_, n) => ({
      ...{ ...like, key: `R25-S3/border/${String(1_000 + n)}`, unit: POST },
      ...{ party: 'border', kind: 'no-limit', endsAt: null, since: '2020-01-01T00:00:00Z' },
    }));
    for (let n = 0; n < waiting.length; n += 500)
      await border.source.getRepository(Obligation).insert(waiting.slice(n, n + 500) as never);
    const later = { ...by, occurredAt: '2026-02-02T03:10:00+07:00' };
    await record(border, { caseId: other, events: [caseOpened], by });
    const danger = { type: 'DangerReported', data: {} };
    await record(border, { caseId: other, events: [danger], by: later });
    await keep();
    const { items, counts } = await work('bp-1');
    expect(items[0]).toMatchObject({ caseId: other, urgency: 'danger' });
    const open = await border.source
      .getRepository(Obligation)
      .countBy({ isOpen: true, unit: POST });
    expect(open).toBeGreaterThan(2_010);
    expect(counts.tabs['unit']).toBe(open);
    expect(Object.values(counts.urgency).reduce((sum, n) => sum + n, 0)).toBe(open);
    expect(counts.urgency['no-limit']).toBeGreaterThanOrEqual(2_010);
    const last = await work('bp-1', 'unit', { after: String(open - 2) });
    expect(last).toMatchObject({ items: [expect.anything()], next: null });
  });

  it('comes in the order of what comes first, as one case does', async () => {
    const [found] = await border.source.getRepository(Obligation).findBy({ rule: 'R25-S3' });
    const hours = (n: number) => new Date(Date.now() + n * 3_600_000).toISOString();
    const rows = Array.from({ length: 60 }, (_, n) => {
      const counted = hours(((n * 7) % 60) - 30);
      const kind = ['at-once', 'no-limit', 'limit'][n % 3];
      return {
        ...(found as object),
        ...{ key: `R25-S3/border/${String(1_000 + n)}`, unit: POST, kind },
        ...{ isOpen: true, party: 'border', since: hours(-100 - ((n * 11) % 60)), metAt: null },
        ...(kind === 'limit'
          ? { endsAt: counted, lateFrom: n % 2 ? counted : null }
          : { endsAt: null, lateFrom: null }),
        dangerFrom: n % 5 ? null : counted,
        item: {
          ...found?.item,
          ...{ key: `R25-S3/border/${String(1_000 + n)}`, since: hours(-100 - ((n * 11) % 60)) },
          ...{ state: 'open', urgency: kind, end: kind === 'limit' ? { counted } : undefined },
        },
      };
    });
    await border.source.getRepository(Obligation).insert(rows as never);
    const { items } = await work('bp-1', 'unit', { limit: '500' });
    expect(items.length).toBeGreaterThan(60);
    const keys = (told: typeof items) => told.map(({ key }) => key);
    expect(keys([...items].sort(inWorkOrder))).toEqual(keys(items));
  });

  it('that was done today comes in the order in which it was done, whatever it had been', async () => {
    const [found] = await border.source.getRepository(Obligation).findBy({ rule: 'R25-S3' });
    const now = new Date();
    const today = new Date(now.getTime() - ((now.getTime() + 7 * 3_600_000) % 86_400_000));
    const rows = Array.from({ length: 12 }, (_, n) => {
      const key = `R25-S3/border/${String(1_000 + n)}`;
      const metAt = new Date(today.getTime() + ((n * 7) % 12) * 1_000).toISOString();
      const ended = new Date(now.getTime() + (((n * 5) % 12) - 6) * 86_400_000).toISOString();
      return {
        ...(found as object),
        ...{ key, unit: POST, party: 'border', isOpen: false, metAt, dangerFrom: null },
        ...{ kind: n % 3 ? 'limit' : 'at-once', endsAt: n % 3 ? ended : null },
        lateFrom: n % 2 ? ended : null,
        item: { ...found?.item, ...{ key, metAt, state: 'met', urgency: 'done' } },
      };
    });
    await border.source.getRepository(Obligation).insert(rows as never);
    const { items } = await work('bp-1', 'done-today', { limit: '500' });
    const keys = (told: typeof items) => told.map(({ key }) => key);
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(keys([...items].sort(inWorkOrder))).toEqual(keys(items));
  });

  it('is waited for where the unit may do it instead, be it of another ministry or its own', async () => {
    const rescued = { unit: POST, place: 'BORDER_POST', mode: 'RET_RESCUED' };
    await record(border, { caseId: other, events: [caseOpened], by });
    await record(border, {
      caseId: other,
      events: [{ type: 'PersonReceived', data: rescued }],
      by,
    });
    await keep();
    const waiting = async (unit: string, tab: string) => {
      const actor = { agency: 'police', unit, officer: 'cand-1' };
      const { items } = await workAt().listWork(actor, false, { tab });
      return items.filter(({ rule }) => rule === 'R25-B2').map((item) => item.caseId);
    };
    const POLICE = 'police/province/an-giang';
    expect(await waiting(POLICE, 'others')).toEqual([other]);
    expect(await waiting('police/province/nghe-an', 'others')).toEqual([]);
    const led = { party: 'police', unit: 'police/airport/noi-bai' };
    await border.source.getRepository(Obligation).update({ rule: 'R25-B2' }, led);
    expect(await waiting(POLICE, 'others')).toEqual([other]);
    expect(await waiting(led.unit, 'unit')).toEqual([other]);
    expect(await waiting(led.unit, 'others')).toEqual([]);
  });

  it('has a danger in which the unit has a part: the giver sees that nobody confirmed the arrival', async () => {
    const begin = (expectedAt: string) => ({
      type: 'TransitBegun',
      data: { leg: 1, escort: POST, from: POST, toParty: 'labour-social', to: COMMUNE, expectedAt },
    });
    const arrivals = async (tab: string) =>
      (await work('bp-1', tab)).items
        .filter(({ rule }) => rule === 'PR-ARRIVAL')
        .map((item) => [item.caseId, item.urgency]);
    await record(border, { caseId: other, events: [caseOpened], by });
    await record(border, { caseId, events: [begin('2026-02-02T04:00:00+07:00')], by });
    const later = new Date(Date.now() + 86_400_000).toISOString();
    await record(border, { caseId: other, events: [begin(later)], by });
    await keep();
    expect(await arrivals('unit')).toEqual([[caseId, 'danger']]);
    expect((await arrivals('others')).map(([of]) => of)).toEqual([other]);
    expect(await arrivals('mine')).toEqual([]);
  });

  it('of no unit stands with the ministry itself, and apart for everybody else', async () => {
    const rows = border.source.getRepository(Obligation);
    await rows.update({ party: 'border', rule: 'R25-A1' }, { unit: null as never });
    const [key] = (await rows.findBy({ rule: 'R25-A1' })).map((row) => row.key);
    const there = async (tab: string, unit: string, leads = false) =>
      (await work('bp-9', tab, { unit, leads })).items.some((item) => item.key === key);
    expect(await there('unit', POST)).toBe(false);
    expect(await there('no-unit', POST)).toBe(true);
    expect((await work('bp-9')).counts.tabs['no-unit']).toBe(1);
    expect(await there('unit', 'border/ministry')).toBe(true);
    expect(await there('mine', 'border/ministry', true)).toBe(true);
    expect(await there('mine', POST, true)).toBe(false);
  });

  it('passes to the shift leader what nobody took in time', async () => {
    const unit = (await work('bp-1')).items;
    expect((await work('bp-2', 'mine')).items).toEqual([]);
    const mine = await work('bp-1', 'mine', { leads: true });
    expect(mine.items.map(({ key }) => key)).toEqual(unit.map(({ key }) => key));
    expect(mine.counts.tabs['mine']).toBe(unit.length);
    const passes = unit.find(({ rule }) => rule === 'R25-A1')?.passesAt;
    expect(passes).toBe(new Date('2026-02-02T02:40:00+07:00').toISOString());
    const key = unit.find(({ rule }) => rule === 'R25-A1')?.key ?? '';
    const taken = { type: 'DutyTaken', data: { obligation: key, unit: POST } };
    await record(border, { caseId, events: [taken], by: { ...by, actor: `${POST}#bp-2` } });
    await keep();
    expect(
      (await work('bp-1', 'mine', { leads: true })).items.map((item) => item.key),
    ).not.toContain(key);
  });

  it('alerts the desk of a unit to a notice that nobody opened, without what it says', async () => {
    const officer = { agency: 'border', unit: POST, officer: 'bp-1' };
    const notice = (occurredAt: string) => ({
      events: [
        {
          type: 'HotlineReportForwarded',
          data: { toParty: 'border', toUnit: POST, matter: 'coordination/0' },
        },
      ],
      by: { ...by, occurredAt },
    });
    await record(federation.service('coordination'), notice(new Date().toISOString()));
    await federation.settle();
    await keep();
    expect(await workAt().readAlert(officer)).toEqual({ unseen: 0, since: null });
    await record(federation.service('coordination'), notice('2026-02-02T02:10:00+07:00'));
    await federation.settle();
    await keep();
    const alert = await workAt().readAlert(officer);
    expect(alert).toEqual({ unseen: 1, since: expect.anything() });
    const other = { ...officer, unit: 'border/gate/tinh-bien' };
    expect(await workAt().readAlert(other)).toEqual({ unseen: 0, since: null });
  });
});
