import { caseIdOf } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';

const caseId = caseIdOf('BP', 2026, 1);

describe('answering a request', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened] });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const needs = (n: number) => Array.from({ length: n }, () => needsMet);
  const size = async () => (await border.ledger.heads()).get('border')!.size;

  describe('with an idempotency key', () => {
    it('records once and answers the same, ten times at once and after a new start', async () => {
      const ask = () => record(border, { caseId, events: needs(1), key: 'once' });
      const first = await Promise.all(Array.from({ length: 10 }, ask));
      await border.start();
      const outcomes = [...first, await ask()];
      const bodies = outcomes.map((o) => ('reply' in o ? o.reply.body : o.kind));
      expect(new Set(bodies)).toEqual(
        new Set([JSON.stringify({ entries: ['border/2'], cases: [caseId] })]),
      );
      expect(await size()).toBe(3);
    });

    it('refuses the key for another body, and keeps refusals and “nothing to do”', async () => {
      const told = { caseId, key: 'no', reply: () => ({ status: 409, body: '{"code":"no"}' }) };
      expect((await record(border, told)).kind).toBe('recorded');
      expect(await record(border, { ...told, events: needs(1) })).toEqual({
        kind: 'repeated',
        reply: { status: 409, body: '{"code":"no"}' },
      });
      expect((await record(border, { ...told, body: 'another' })).kind).toBe('key-reused');
    });
  });

  it('makes one effect of a cause and a reaction; another service’s effect is not ours', async () => {
    const cause = { id: 'border/1', reaction: 'when-opened-meet-needs' };
    const police = new ForeignLog('police').add(needsMet, {
      caseId,
      causationId: cause.id,
      reaction: cause.reaction,
    });
    await border.ledger.take(police.batch());
    const react = () => record(border, { events: needs(2), cause });
    expect((await Promise.all([react(), react(), react()])).map((o) => o.kind).toSorted()).toEqual([
      'effect-there',
      'effect-there',
      'recorded',
    ]);
    await border.start();
    expect((await react()).kind).toBe('effect-there');
    expect(
      (
        await record(border, {
          events: needs(1),
          cause: { ...cause, reaction: 'when-opened-other' },
        })
      ).kind,
    ).toBe('recorded');
  });
});
