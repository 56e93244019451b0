import type { ObligationItem } from '#regulation';
import { AUDITOR, logOf } from './cases.js';
import type { Taken } from './client.js';
import type { Log, Product } from './product.js';
import { until } from './until.js';

type Item = ObligationItem & Readonly<{ caseId: string | null; matter: string | null }>;
type Items = Readonly<{ items: readonly Item[] }>;
type Open = Readonly<{ path: string; operationId: string; expected: boolean }>;
type Matter = Readonly<{ matter: string; items: readonly ObligationItem[]; open: readonly Open[] }>;

const [HOTLINE, POLICE, OTHER_POLICE] = ['xh-16', 'ca-5', 'ca-6'];
const UNIT = 'police/province/an-giang';

/** What was told and no case holds: a call to 111, a request about data, the reports of a ministry. */
export const matters = (product: () => Product): void => {
  const as = (officer: string) => product().as(officer, logOf(officer));

  async function record(officer: string, path: string, body: object): Promise<string> {
    const answer = await as(officer).post(path, body);
    expect(answer).toMatchObject({ status: 201 });
    return (answer.body as Taken).entries[0] ?? '';
  }
  const matterAt = async (log: Log, id: string, officer = AUDITOR) =>
    (await product().as(officer, log).get<Matter>(`/matters/${id}`)).body;
  const workOf = async (officer: string, tab = 'unit') =>
    (await as(officer).get<Items>(`/work?tab=${tab}&limit=500`)).body.items;

  /** Waits until a duty of a matter stands so at a service. */
  const untilDuty = (log: Log, matter: string, rule: string, state: string) =>
    until(`${rule} of ${matter} is ${state} at ${log}`, async () => {
      const { items } = await matterAt(log, matter);
      return items.find((item) => item.rule === rule)?.state === state;
    });

  describe('a call to 111', () => {
    let call: string;
    let notice: string;
    beforeAll(async () => {
      call = await record(HOTLINE, '/hotline/receive-hotline-call', { about: 'TRAFFICKING' });
      const to = { toParty: 'police', toUnit: UNIT, matter: call };
      notice = await record(HOTLINE, '/hotline/forward-hotline-report', to);
      await untilDuty('police', call, 'PR-NOTICE', 'open');
    });

    it('is not passed on before a person of the unit has opened the report', async () => {
      await untilDuty('coordination', call, 'R25-H1', 'open');
      const desk = product().as('dp-1', 'coordination');
      await until('the report stands on the board as not seen', async () =>
        (await desk.get<Items>('/board/items?urgency=unseen&duty=R25-H1')).body.items.some(
          ({ matter }) => matter === call,
        ),
      );
    });

    it('stands in the work of the unit, and is taken in hand there', async () => {
      const isThere = async () => {
        const found = (await workOf(POLICE)).find((item) => item.matter === call);
        return found?.rule === 'PR-NOTICE' && found.caseId === null;
      };
      await until('the notice stands in the work of the unit', isThere);
      expect((await workOf('ca-1')).filter(({ matter }) => matter === call)).toEqual([]);
      await record(POLICE, '/work/take-duty', { obligation: `PR-NOTICE/${notice}` });
      await until('the duty is mine', async () =>
        (await workOf(POLICE, 'mine')).some(({ matter }) => matter === call),
      );
      expect((await workOf(OTHER_POLICE, 'mine')).filter((one) => one.matter === call)).toEqual([]);
    });

    it('offers what waits to be done, and to whom it was given alone', async () => {
      const { open } = await matterAt('police', notice, POLICE);
      expect(open).toContainEqual(
        expect.objectContaining({ path: '/notices/open-notice', expected: true }),
      );
      expect((await matterAt('labour-social', call, HOTLINE)).open).toContainEqual(
        expect.objectContaining({ path: '/hotline/advise-caller', expected: true }),
      );
    });

    it('is passed on when a person of the unit has opened it, once', async () => {
      const wrong = await as('bp-1').post('/notices/open-notice', { notice });
      expect(wrong).toMatchObject({ status: 409, body: { code: 'notice-to-another-party' } });
      const none = await as(POLICE).post('/notices/open-notice', { notice: 'labour-social/0' });
      expect(none).toMatchObject({ status: 409, body: { code: 'no-such-notice' } });
      await record(POLICE, '/notices/open-notice', { notice });
      expect(await as(POLICE).post('/notices/open-notice', { notice })).toMatchObject({
        status: 200,
        body: { entries: [] },
      });
      await untilDuty('labour-social', call, 'R25-H1', 'met');
      await untilDuty('coordination', call, 'PR-NOTICE', 'met');
    });

    it('is no call that is not there', async () => {
      const answer = await as(HOTLINE).post('/hotline/advise-caller', { matter: notice });
      expect(answer).toMatchObject({ status: 409, body: { code: 'no-such-call' } });
      const { status } = await product().as(AUDITOR, 'police').get('/matters/police/999999');
      expect(status).toBe(404);
    });
  });

  it('a request about data has its limits without a case too', async () => {
    const asked = { kind: 'VIEW', processor: false };
    const request = await record(POLICE, '/data-requests/receive-data-request', asked);
    await untilDuty('police', request, 'X-D3', 'open');
    await record(POLICE, '/data-requests/fulfil-data-request', { request });
    await untilDuty('police', request, 'X-D3', 'met');
    const again = await as(POLICE).post('/data-requests/deny-data-request', { request });
    expect(again).toMatchObject({ status: 409, body: { code: 'request-answered' } });
  });

  it('the reports of a ministry are due at the ministry until they are issued', async () => {
    const isDue = async () =>
      (await workOf('ca-16')).some(({ matter }) => matter === 'reports/police');
    await until('the reports stand in the work of the ministry', isDue);
    expect((await workOf(POLICE)).filter(({ matter }) => matter === 'reports/police')).toEqual([]);
    const { items } = await matterAt('police', 'reports/police');
    const key = items.find(({ urgency }) => urgency !== 'done')?.key ?? '';
    await record('ca-16', '/work/take-duty', { obligation: key });
    const to = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    for (const period of ['MONTH', 'HALF_YEAR', 'YEAR'])
      await record('ca-16', '/reports/issue-report', { period, from: '2024-01-01', to });
    await until('the reports are met everywhere', async () => {
      const told = await matterAt('coordination', 'reports/police');
      return told.items.every(({ state }) => state === 'met');
    });
  });
};
