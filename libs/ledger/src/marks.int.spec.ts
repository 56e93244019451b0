import { caseIdOf } from '#contracts';
import { record } from '../../testing/src/decisions.js';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import type { Mark } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);
const hash = (byte: number) => Buffer.alloc(32, byte);
const mark = (byte: number, ...older: number[]): Mark => ({
  kind: 'filing/OTHER',
  hashes: [hash(byte), ...older.map(hash)],
});

describe('what is recorded once only', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened] });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const file = (key: string, one: Mark) =>
    record(border, { caseId, events: [needsMet], key, mark: one });
  const kinds = async (...asked: ReturnType<typeof file>[]) =>
    (await Promise.all(asked)).map(({ kind }) => kind).toSorted();

  it('is recorded the first time, and not from another request, also after a new start', async () => {
    expect(await kinds(file('one', mark(1)))).toEqual(['recorded']);
    expect(await kinds(file('two', mark(1)))).toEqual(['marked-before']);
    await border.start();
    expect(await kinds(file('three', mark(1)))).toEqual(['marked-before']);
    expect(await kinds(file('four', mark(2)))).toEqual(['recorded']);
  });

  it('is answered the same to the same request', async () => {
    const first = await file('one', mark(1));
    const again = await file('one', mark(1));
    expect(again).toEqual({ kind: 'repeated', reply: 'reply' in first ? first.reply : undefined });
  });

  it('is recorded once of many at once', async () => {
    const upTo = (await border.ledger.readCase(caseId)).upTo;
    const asked = ['a', 'b', 'c', 'd'].map((key) =>
      record(border, { events: [], key, upTo, mark: mark(1) }),
    );
    expect((await Promise.all(asked)).map(({ kind }) => kind).toSorted()).toEqual([
      'marked-before',
      'marked-before',
      'marked-before',
      'recorded',
    ]);
  });

  it('is known again under a key of before, and within its kind only', async () => {
    await file('one', mark(1));
    expect(await kinds(file('two', mark(7, 1)))).toEqual(['marked-before']);
    const elsewhere = { ...mark(1), kind: 'filing/EXIT_VISA' };
    expect(await kinds(file('three', elsewhere))).toEqual(['recorded']);
  });

  it('is not marked where nothing was recorded', async () => {
    const late = { caseId, events: [needsMet], key: 'late', upTo: 0, mark: mark(1) };
    expect((await record(border, late)).kind).toBe('conflict');
    expect(await kinds(file('one', mark(1)))).toEqual(['recorded']);
  });
});
