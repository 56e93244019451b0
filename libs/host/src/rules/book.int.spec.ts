import { caseIdOf, readRecord } from '#contracts';
import { Refused, type Event } from '#kernel';
import { seedHash } from '#regulation';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { record } from '../../../testing/src/decisions.js';
import { CaseNumbers } from '../commands/case-numbers.js';
import { Desk } from '../commands/desk.js';
import type { AnyDuty } from '../commands/duty.js';
import { Sender } from '../routes/by.js';
import type { Service } from '../service.js';
import { RulesBook } from './book.js';

const caseId = caseIdOf('BP', 2026, 1);
const proposal = 'coordination/1';
const seeded = (seed: string): Event => ({ type: 'RulesSeeded', data: { seed, proposal } });
const holiday: Event = {
  type: 'HolidayDeclared',
  data: {
    ...{ day: '2026-11-25', kind: 'STATUTORY', confirmed: true, proposal },
    effective: '2026-06-01',
  },
};

/** Meets needs, and refuses where told to; `register` as the rules' own duty has it. */
const dutyOf = (register?: true): AnyDuty =>
  ({
    name: 'needs',
    decider: {
      initial: {},
      evolve: {},
      decide: {
        Meet: ({ no = false }: { no?: boolean }) => {
          if (no) throw new Refused('no');
          return [needsMet];
        },
      },
    },
    ...(register && { register }),
  }) as unknown as AnyDuty;

describe('the rules that a service decides by', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let coordination: FederationService;
  let desk: Desk;
  let book: RulesBook;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'coordination'] });
    [border, coordination] = [federation.service('border'), federation.service('coordination')];
    await record(border, { caseId, events: [caseOpened] });
    await federation.settle();
    book = new RulesBook(border.ledger);
    const service = { log: 'border', duties: [] } as unknown as Service;
    desk = new Desk(border.ledger, new CaseNumbers(border.ledger), book, service);
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const change = async (...events: Event[]) => {
    for (const event of events) await record(coordination, { events: [event] });
    await federation.settle();
  };
  const meet = (command: object = {}, duty = dutyOf(), key?: string) => {
    const actor = { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-1' };
    const sent = { caseId, actor, correlationId: 'test', ifMatch: undefined, cause: undefined };
    const by = new Sender({ ...sent, idempotencyKey: key });
    return desk.handle({ duty, name: 'Meet', command, by });
  };
  const rulesetOfLast = async () => {
    const { rows } = await border.ledger.db.query<{ record: string }>(
      `select record from entries where publisher = 'border' order by position desc limit 1`,
    );
    return readRecord(rows[0]?.record ?? '')?.ruleset;
  };

  it('are those of the build while nobody has adopted any', async () => {
    expect(await book.now()).toMatchObject({ standing: 'none', size: 0 });
    expect((await meet()).status).toBe(201);
    expect(await rulesetOfLast()).toBe('none@0');
  });

  it('stand in each entry by the day on which it happened, with the size that was read', async () => {
    await change(seeded(seedHash));
    const { size } = await book.now();
    await meet({ occurredAt: '2026-05-01T08:00:00+07:00' });
    expect(await rulesetOfLast()).toBe(`2025@${String(size)}`);
    await meet({ occurredAt: '2025-06-30T23:59:00+07:00' });
    expect(await rulesetOfLast()).toBe(`2022@${String(size)}`);
  });

  it('are read on as changes arrive, and stay as they were at the sizes before', async () => {
    await change(seeded(seedHash));
    const before = await book.now();
    await change(holiday);
    const after = await book.now();
    expect(after.size).toBe(before.size + 1);
    expect([after.now.declared.length, before.now.declared.length]).toEqual([1, 0]);
    expect(after.changes.map(({ type }) => type)).toEqual(['RulesSeeded', 'HolidayDeclared']);
    expect(before.changes.map(({ type }) => type)).toEqual(['RulesSeeded']);
    expect(after.at(before.size).declared).toEqual([]);
    await meet();
    expect(await rulesetOfLast()).toBe(`2025@${String(after.size)}`);
  });

  it('of a fold are those up to its last change, whatever was read since', async () => {
    await change(seeded(seedHash));
    const { rulesAt } = await border.ledger.readCase(caseId);
    await change(holiday);
    await book.now();
    expect((await book.upTo(rulesAt)).now.declared).toEqual([]);
  });

  it('of another build decide nothing, but what is about the rules; what was answered stays answered', async () => {
    const answered = await meet({}, dutyOf(), 'key-1');
    await change(seeded('0'.repeat(64)));
    expect((await book.now()).standing).toBe('others');
    await expect(meet()).rejects.toMatchObject({ status: 503, code: 'rules-differ' });
    await expect(meet({ no: true })).rejects.toMatchObject({ code: 'rules-differ' });
    expect(await meet({}, dutyOf(), 'key-1')).toEqual(answered);
    expect((await meet({}, dutyOf(true))).status).toBe(201);
  });

  it('are adopted again when coordination names those of this build', async () => {
    await change(seeded('0'.repeat(64)), seeded(seedHash));
    expect((await book.now()).standing).toBe('adopted');
    expect((await meet()).status).toBe(201);
  });
});
