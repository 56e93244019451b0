import type { Above, ObligationItem } from '#regulation';
import { act, AUDITOR, readEntries } from './cases.js';
import { daysAgo, makeLate, MINISTRY, OFFICE, untilAll } from './late-duty.js';
import { LOGS, type Product } from './product.js';
import { until } from './until.js';

const COORDINATOR = 'dp-1';
type BoardItem = ObligationItem & Readonly<{ caseId: string; above: readonly Above[] }>;

/** A duty that is missed, asked about, answered, and shown to have been done in time. */
export const lateness = (product: () => Product): void => {
  let duty: { caseId: string; key: string };
  beforeAll(async () => {
    duty = await makeLate(product());
  });

  const ask = (path: string, body: object) =>
    product()
      .as(COORDINATOR, 'coordination')
      .post(`/cases/${duty.caseId}/${path}`, { obligation: duty.key, ...body });
  const escalate = (body: object) =>
    ask('escalation/raise-escalation', { level: 'CENTRAL', toParty: 'labour-social', ...body });
  const remind = (toUnit: string, more: object = {}) =>
    ask('reminders/send-reminder', { toParty: 'labour-social', toUnit, ...more });
  async function onBoard(urgency: string): Promise<BoardItem | undefined> {
    const { body } = await product()
      .as(AUDITOR, 'coordination')
      .get<{ items: BoardItem[] }>(`/board/items?party=labour-social&urgency=${urgency}&limit=500`);
    return body.items.find(({ caseId, key }) => caseId === duty.caseId && key === duty.key);
  }
  async function saidOf(type: string) {
    const about = ({ data }: { data: object }) =>
      (data as { obligation?: string }).obligation ?? duty.key;
    const held = await Promise.all(LOGS.map((log) => readEntries(product(), log, duty.caseId)));
    const said = held.map((entries) =>
      entries.filter((entry) => entry.type === type && about(entry) === duty.key),
    );
    expect(said.map((entries) => entries.map(({ id }) => id))).toEqual(
      LOGS.map(() => said[0]?.map(({ id }) => id)),
    );
    return said[0] ?? [];
  }

  it('is recorded by its service alone, once, and known to all', async () => {
    await untilAll(product(), 'the deadline is missed', duty, ({ missed }) => missed !== undefined);
    expect(await saidOf('DeadlineMissed')).toMatchObject([
      { publisher: 'labour-social', actor: 'labour-social/service#deadlines' },
    ]);
  });

  it('stands on the board as missed and not escalated, with the level above', async () => {
    await until('it is on the board', async () => (await onBoard('unescalated')) !== undefined);
    const item = await onBoard('unescalated');
    expect(item).toMatchObject({ state: 'late', lead: { unit: OFFICE } });
    expect(item?.above).toMatchObject([
      { level: 'CENTRAL', toParty: 'labour-social', toUnit: MINISTRY },
    ]);
    const { body } = await product()
      .as(AUDITOR, 'coordination')
      .get<{ parties: { party: string; unescalated: number }[] }>('/board');
    expect(
      body.parties.find(({ party }) => party === 'labour-social')?.unescalated,
    ).toBeGreaterThan(0);
  });

  it.each<[string, () => ReturnType<typeof ask>, string]>([
    ['a duty that there is not', () => escalate({ obligation: 'R25-A5/police/1' }), 'no-such-duty'],
    ['the level that has it', () => escalate({ level: 'PROVINCE' }), 'level-not-above'],
    ['another ministry', () => escalate({ toParty: 'police' }), 'not-the-level-above'],
    ['a unit of another', () => escalate({ toUnit: 'police/ministry' }), 'unit-of-another-party'],
    ['a unit that is not above', () => escalate({ toUnit: OFFICE }), 'not-the-level-above'],
    ['a reminder to who has it not', () => remind(MINISTRY), 'unit-without-this-duty'],
    ['a reminder of nothing', () => remind(OFFICE, { obligation: 'R25-Z9/case' }), 'no-such-duty'],
  ])('is not asked about wrongly: %s', async (_what, asked, code) => {
    expect(await asked()).toMatchObject({ status: 409, body: { code } });
  });

  it('is reminded of, escalated, and answered by who was asked', async () => {
    expect((await remind(OFFICE)).status).toBe(201);
    expect((await remind(OFFICE)).body.entries).toEqual([]);
    const { status, body } = await escalate({ toUnit: MINISTRY });
    expect(status).toBe(201);
    const escalation = body.entries[0] ?? '';
    await untilAll(
      product(),
      'it was escalated',
      duty,
      (item) => item.escalation?.entry === escalation && item.reminder?.toUnit === OFFICE,
    );
    expect((await escalate({ toUnit: MINISTRY })).body.entries).toEqual([]);
    await until('it waits no more', async () => (await onBoard('unescalated')) === undefined);
    const waits = { caseId: duty.caseId, key: `PR-ESCALATION/${escalation}` };
    await untilAll(product(), 'an answer waits', waits, ({ lead }) => lead.unit === MINISTRY);
    const answer = { outcome: 'WILL_ACT' };
    await act(product(), 'xh-13', {
      on: duty.caseId,
      do: 'answers/answer-escalation',
      with: answer,
    });
    await untilAll(
      product(),
      'it is answered',
      duty,
      (item) => item.escalation?.answer?.outcome === 'WILL_ACT',
    );
    await untilAll(product(), 'nothing waits', waits, ({ state }) => state === 'met');
  });

  it('is taken back by its service, once, when paper shows that it was done in time', async () => {
    const [missed] = await saidOf('DeadlineMissed');
    const stands = { on: duty.caseId, do: 'lateness/withdraw-miss', with: { missed: missed?.id } };
    await expect(act(product(), 'xh-13', stands)).rejects.toThrow('miss-stands');
    const paper = { office: OFFICE, occurredAt: daysAgo(38), recordedFrom: 'paper' };
    const checked = { on: duty.caseId, do: 'initial-check/complete-initial-check', with: paper };
    await act(product(), 'xh-13', checked);
    await untilAll(
      product(),
      'it is taken back',
      duty,
      ({ state, missed: still, missWithdrawn }) =>
        state === 'met' && still === undefined && missWithdrawn !== undefined,
    );
    expect((await act(product(), 'xh-13', stands)).entries).toEqual([]);
    expect(await saidOf('DeadlineMissed')).toHaveLength(1);
    const withdrawn = await saidOf('DeadlineMissWithdrawn');
    const ofIt = withdrawn.filter(({ data }) => (data as { missed: string }).missed === missed?.id);
    expect(ofIt).toHaveLength(1);
  });
};
