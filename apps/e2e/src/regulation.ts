import { act, AUDITOR, openCase } from './cases.js';
import type { Problem } from './client.js';
import { expectProblem, faultsOf } from './problems.js';
import { LOGS, type Log, type Product } from './product.js';
import { until } from './until.js';

type Words = Readonly<{ vi: string; en: string }>;
type Deadline = Readonly<{ end: string; explanation: Words; restsOnUnconfirmed: string[] }>;
type Row = Readonly<{ day: string; kind: string; confirmed: boolean; proposed: boolean }>;
type Page = Readonly<{ items: Row[]; next: string | null }>;
type RuleRow = Readonly<{ id: string; kind: string; article: string; source: string }>;
type Item = Readonly<{
  rule: string;
  caseId?: string;
  state: string;
  urgency: string;
  lead: { unit?: string };
}>;
type Duties = Readonly<{ at: string; ruleset: string; items: Item[]; restricted: number }>;

const days = { amount: 9, unit: 'working-days' };

/** What every service says of the regulation without a case. */
export const regulation = (product: () => Product): void => {
  const at = (log: Log) => product().as(AUDITOR, log);

  it.each(LOGS)('%s calculates the deadline of the example', async (log) => {
    const question = { start: '2026-11-16T08:30:00+07:00', limit: days };
    const { status, body } = await at(log).post<Deadline>('/regulation/deadlines', question);
    expect(status).toBe(200);
    expect(body).toEqual({
      end: '2026-12-01T00:00:00+07:00',
      endIfMoved: '2026-12-01T00:00:00+07:00',
      endIfNotMoved: '2026-12-01T00:00:00+07:00',
      explanation: {
        vi: expect.stringContaining('Ngày Văn hóa Việt Nam, Nghị quyết 28/2026/QH16'),
        en: expect.stringContaining('Vietnam Culture Day, Resolution 28/2026/QH16'),
      },
      restsOnUnconfirmed: [],
    });
  });

  it.each<[string, object, readonly string[]]>([
    ['nothing', {}, ['limit missing', 'start missing']],
    ['half a limit', { start: '2026-11-16', limit: { amount: 3 } }, ['limit wrong']],
    ['no days', { start: '2026-11-16', limit: { ...days, amount: 0 } }, ['limit/amount wrong']],
    [
      'half a day',
      { start: '2026-11-16', limit: { ...days, amount: 1.5 } },
      ['limit/amount wrong'],
    ],
    ['weeks', { start: '2026-11-16', limit: { ...days, unit: 'weeks' } }, ['limit/unit wrong']],
    ['an instant without offset', { start: '2026-11-16T08:00:00', limit: days }, ['start wrong']],
    ['a day that is none', { start: '2026-02-30', limit: days }, ['start wrong']],
    ['a day of the past', { start: '1900-01-01', limit: days }, ['start wrong']],
    [
      'hours from a day',
      { start: '2026-11-16', limit: { amount: 72, unit: 'hours' } },
      ['start wrong'],
    ],
    [
      'a notice that is extended',
      { start: '2026-11-16', limit: { ...days, direction: 'before', extension: days } },
      ['limit/extension wrong'],
    ],
    [
      'a thousand years',
      { start: '2026-11-16', limit: { amount: 10_000, unit: 'months' } },
      ['limit/amount wrong'],
    ],
  ])('%s cannot be calculated, by name of the field', async (_name, body, faults) => {
    const asked = { path: '/regulation/deadlines', body };
    const problem: Problem = await expectProblem(at('police'), asked, [400, 'invalid-body']);
    expect(faultsOf(problem).sort()).toEqual(faults);
  });

  it('the calendar comes in pages, of all years or of one', async () => {
    const all = await at('border').get<Page>('/regulation/calendar?limit=1000');
    expect(all.body.next).toBeNull();
    const next = async (after: string): Promise<Row[]> => {
      const path = `/regulation/calendar?limit=40&after=${after}`;
      const { body } = await at('border').get<Page>(path);
      return body.next === null ? body.items : [...body.items, ...(await next(body.next))];
    };
    const paged = await next('');
    expect(paged).toEqual(all.body.items);
    const { body } = await at('labour-social').get<Page>('/regulation/calendar?year=2026');
    expect(body.items).toEqual(paged.filter(({ day }) => day.startsWith('2026')));
    expect(body.items.find(({ day }) => day === '2026-11-24')).toMatchObject({
      ...{ kind: 'statutory', confirmed: true, proposed: false, confidence: 'P' },
    });
    expect(body.items.find(({ day }) => day === '2026-11-23')).toMatchObject({
      ...{ kind: 'swapped-off', confirmed: false, proposed: true },
    });
    const far = await at('audit').get<Page>('/regulation/calendar?year=2040');
    expect(far.body.items.length).toBeGreaterThan(4);
    const wrong = await at('police').get<Problem>('/regulation/calendar?year=soon');
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-query']);
  });

  it.each(LOGS)(
    '%s tells every row of the rules, the parameters and which seed it has',
    async (log) => {
      const { body } = await at(log).get<{ items: RuleRow[] }>(
        '/regulation/obligations?limit=1000',
      );
      expect(body.items.length).toBeGreaterThan(95);
      expect(body.items.filter(({ id, kind, article }) => !id || !kind || !article)).toEqual([]);
      expect((await at(log).get('/regulation/parameters?limit=1000')).status).toBe(200);
      const rules = await at(log).get<{ ownSeed: string }>('/regulation/rules');
      expect(rules.body.ownSeed).toMatch(/^[0-9a-f]{64}$/);
    },
  );

  it('the duties of a case are told alike by every service, as of any moment', async () => {
    const { cases } = await openCase(product(), 'bp-1');
    const caseId = cases[0] ?? '';
    const unit = 'border/post/long-binh';
    const received = {
      unit,
      place: 'BORDER_POST',
      mode: 'RET_SELF',
      occurredAt: '2026-02-02T02:10:00+07:00',
    };
    await act(product(), 'bp-1', { on: caseId, do: 'reception/receive-person', with: received });
    const path = `/cases/${caseId}/obligations`;
    const findAt = async (log: Log, query = '') =>
      (await at(log).get<Duties>(`${path}${query}`)).body.items.find(
        ({ rule }) => rule === 'R25-A1',
      );
    for (const log of LOGS)
      await until(`R25-A1 at ${log}`, async () => (await findAt(log)) !== undefined);
    expect(await findAt('police')).toMatchObject({
      ...{ state: 'open', urgency: 'at-once', lead: { unit } },
    });
    const work = () => product().as('bp-1', 'border').get<{ items: Item[] }>('/work?limit=500');
    await until('the duty stands in the work of the post', async () =>
      (await work()).body.items.some((item) => item.caseId === caseId && item.rule === 'R25-A1'),
    );
    const items = `/board/items?party=border&urgency=at-once&limit=500`;
    await until('and on the board', async () =>
      (await at('coordination').get<{ items: Item[] }>(items)).body.items.some(
        (item) => item.caseId === caseId,
      ),
    );
    const board = await at('coordination').get<{ parties: { party: string }[] }>('/board');
    expect(board.body.parties.map(({ party }) => party)).toContain('labour-social');
    expect(await findAt('border', '?at=2026-02-02T02:09:00%2B07:00')).toBeUndefined();
    const wrong = await at('border').get<Problem>(`${path}?at=yesterday`);
    expect([wrong.status, wrong.body.code]).toEqual([400, 'invalid-query']);
    expect((await at('border').get('/cases/BP-2026-9999-F/obligations')).status).toBe(404);
  });
};
