import { randomUUID } from 'node:crypto';
import { unitsOf } from '#codes';
import { act, openCase, readCase, readEntries } from './cases.js';
import type { Answer, Problem } from './client.js';
import type { Product } from './product.js';
import { pause } from './until.js';

const CLIENTS = 32;
const ROUNDS = 4;
const LONG_MS = 120_000;
const HELP = 'essential-needs/meet-essential-needs';
const FIRST_MS = Date.parse('2025-04-29T08:00:00+07:00');

/** A command that always leaves an entry: the same help at another moment is more help. */
const helpAt = (moment: number) => ({
  needs: ['FOOD'],
  occurredAt: new Date(FIRST_MS + moment * 1000).toISOString(),
});
const borderUnits = unitsOf({ agency: 'border', province: 'an-giang' })
  .slice(0, 4)
  .map(({ code }) => code);
const all = Array.from({ length: CLIENTS }, (_, i) => i);
const by = (status: number) => (answer: Answer) => answer.status === status;

export const manyClients = (product: () => Product): void => {
  const border = () => product().as('bp-1', 'border');
  const open = async () => (await openCase(product(), 'bp-1')).cases[0] ?? '';
  const help = (caseId: string, moment: number, asked = {}) =>
    border().post(`/cases/${caseId}/${HELP}`, helpAt(moment), asked);

  /** Works on a case of its own until it is told to stop; tells how long each command took. */
  const elsewhere = async (isOver: () => boolean): Promise<number[]> => {
    const caseId = await open();
    const took: number[] = [];
    while (!isOver()) {
      const begin = performance.now();
      const answer = await help(caseId, took.length);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      took.push(performance.now() - begin);
      await pause(20);
    }
    return took;
  };

  it(
    'with If-Match exactly one of 32 wins each version; the rest get the present state; others never notice',
    async () => {
      const caseId = await open();
      let over = false;
      const others = Promise.all([1, 2].map(() => elsewhere(() => over)));
      for (let round = 0; round < ROUNDS; round++) {
        const { etag } = await readCase(product(), 'border', caseId);
        const answers = await Promise.all(
          all.map((i) => help(caseId, round * CLIENTS + i, { ifMatch: etag })),
        );
        const [winner, ...more] = answers.filter(by(201));
        expect(more).toEqual([]);
        const losers = answers.filter(by(409));
        expect(losers).toHaveLength(CLIENTS - 1);
        const now = await readCase(product(), 'border', caseId);
        expect(winner?.body.etag).toBe(now.etag);
        for (const { body } of losers)
          expect(body).toMatchObject({
            code: 'case-moved-on',
            present: { etag: now.etag, state: now.state },
          });
      }
      over = true;
      const took = (await others).flat();
      expect(took.length).toBeGreaterThan(ROUNDS);
      expect(await readEntries(product(), 'border', caseId)).toHaveLength(1 + ROUNDS);
    },
    LONG_MS,
  );

  it(
    'without it all that the rules allow goes through: 32 of 32',
    async () => {
      const caseId = await open();
      const answers = await Promise.all(all.map((i) => help(caseId, i)));
      expect(answers.filter(by(201))).toHaveLength(CLIENTS);
      expect(await readEntries(product(), 'border', caseId)).toHaveLength(1 + CLIENTS);
    },
    LONG_MS,
  );

  it(
    'and what they do not allow is refused to all but the unit that was first',
    async () => {
      const caseId = await open();
      const place = { place: 'BORDER_POST', mode: 'RET_SELF' };
      const answers = await Promise.all(
        all.map((i) =>
          border().post(`/cases/${caseId}/reception/receive-person`, {
            ...place,
            unit: borderUnits[i % borderUnits.length],
          }),
        ),
      );
      expect(answers.filter(by(201))).toHaveLength(1);
      const refused = answers.filter(by(409)).map(({ body }) => body.code);
      const others = CLIENTS - CLIENTS / borderUnits.length;
      expect(refused).toEqual(Array<string>(others).fill('in-care-elsewhere'));
      expect(answers.filter(by(200))).toHaveLength(CLIENTS - others - 1);
    },
    LONG_MS,
  );

  it('who repeats under a key gets the first answer, although the case has moved on', async () => {
    const [caseId, key] = [await open(), randomUUID()];
    const { etag } = await readCase(product(), 'border', caseId);
    const first = await help(caseId, 1, { key, ifMatch: etag });
    expect(first.status).toBe(201);
    await help(caseId, 2);
    const again = await help(caseId, 1, { key, ifMatch: etag });
    expect([again.status, again.body]).toEqual([201, first.body]);
    const other = await help(caseId, 3, { key: randomUUID(), ifMatch: etag });
    expect([other.status, other.body.code]).toEqual([409, 'case-moved-on']);
  });

  it('the same Idempotency-Key ten times at once is one entry and one answer', async () => {
    const [caseId, key] = [await open(), randomUUID()];
    const ten = await Promise.all(Array.from({ length: 10 }, () => help(caseId, 1, { key })));
    expect(ten.map(({ status }) => status)).toEqual(Array(10).fill(201));
    expect(new Set(ten.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await readEntries(product(), 'border', caseId)).toHaveLength(2);
    const later = await help(caseId, 1, { key });
    expect(later.body).toEqual(ten[0]?.body);
  });

  it('opening cases with one key ten times at once opens one case', async () => {
    const key = randomUUID();
    const body = { persons: [{ handledAsChild: false, circumstance: 'PRESENT' }] };
    const told = { ...body, path: 'SELF_RETURN', purpose: 'ILLUSTRATION' };
    const ten = await Promise.all(
      Array.from({ length: 10 }, () => border().post('/cases', told, { key })),
    );
    expect(new Set(ten.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
  });

  it('another body under a used key is 422, another officer has keys of his own', async () => {
    const [caseId, key] = [await open(), randomUUID()];
    expect((await help(caseId, 1, { key })).status).toBe(201);
    const other = await help(caseId, 2, { key });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
    const taken = await act(product(), 'bp-2', {
      ...{ on: caseId, do: HELP, with: helpAt(3), asked: { key } },
    });
    expect(taken.entries).toHaveLength(1);
  });

  it('a refusal is kept under its key, too', async () => {
    const [caseId, key] = [await open(), randomUUID()];
    const close = () => border().post(`/cases/${caseId}/death/report-death`, {}, { key });
    const first = await border().post<Problem>(
      `/cases/${caseId}/handover/withdraw-handover`,
      {},
      { key: `${key}-no` },
    );
    expect([first.status, first.body.code]).toEqual([409, 'no-proposal']);
    await close();
    const again = await border().post<Problem>(
      `/cases/${caseId}/handover/withdraw-handover`,
      {},
      { key: `${key}-no` },
    );
    expect({ ...again.body, correlationId: '' }).toEqual({ ...first.body, correlationId: '' });
  });
};
