import { createHash, randomBytes } from 'node:crypto';
import { caseIdOf, type Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import { marksWith } from '#sealing';
import { record } from '../../../testing/src/decisions.js';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { Sender } from '../routes/by.js';
import { RulesBook } from '../rules/book.js';
import type { Service } from '../service.js';
import { CaseNumbers } from './case-numbers.js';
import { Desk } from './desk.js';
import { duty } from './duty.js';

const caseId = caseIdOf('BP', 2026, 1);
const NUMBER = '4711/GXN-CAT';
type Filed = Published<'DocumentFiled'>;

class FileDocument {
  readonly form = 'OTHER';
  readonly document = 'a'.repeat(64);
  constructor(readonly number: string) {}
}
const commands = { FileDocument: FileDocument as unknown as abstract new () => FileDocument };
const decider: Decider<readonly Past<Filed>[], typeof commands, Filed> = {
  initialState: [],
  open: () => [],
  decide: {
    FileDocument: ({ document }) => [{ type: 'DocumentFiled', data: { form: 'OTHER', document } }],
  },
  evolve: keeping<Filed>('DocumentFiled'),
};
const filing = duty({
  name: 'filing',
  words: { vi: 'Giấy tờ', en: 'Documents' },
  commands,
  decider,
  refusals: {},
  http: Object,
  onlyOnce: { FileDocument: { field: 'number', within: 'form', refusal: 'document-number-used' } },
});

describe('a number that a service takes once only', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let desk: Desk;

  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border'] });
    border = federation.service('border');
    await record(border, { caseId, events: [caseOpened] });
    const keys = { current: 'only-key', keys: new Map([['only-key', randomBytes(32)]]) };
    const numbers = new CaseNumbers(border.ledger);
    const service = { log: 'border' } as Service;
    desk = new Desk(border.ledger, numbers, new RulesBook(border.ledger), service);
    // As Nest sets it.
    Object.assign(desk, { markOf: marksWith(keys) });
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const file = async (idempotencyKey: string | undefined, number = NUMBER) => {
    const by = new Sender({
      caseId,
      actor: { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-1' },
      correlationId: 'test',
      idempotencyKey,
      ifMatch: undefined,
      cause: undefined,
    });
    const command = new FileDocument(number);
    const { status, body } = await desk.handle({ duty: filing, name: 'FileDocument', command, by });
    return [status, (JSON.parse(body) as { code?: string }).code];
  };

  it('is refused the second time, and not where the request is repeated', async () => {
    expect(await file('one')).toEqual([201, undefined]);
    expect(await file('one')).toEqual([201, undefined]);
    expect(await file('two')).toEqual([409, 'document-number-used']);
    expect(await file('two')).toEqual([409, 'document-number-used']);
    expect(await file(undefined)).toEqual([409, 'document-number-used']);
    expect(await file('three', '4712/GXN-CAT')).toEqual([201, undefined]);
  });

  it('stands in no table, neither in the clear nor as a hash that anybody can make', async () => {
    await file('one');
    await file('two');
    const { db } = border.ledger;
    const { rows } = await db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    const texts = await Promise.all(
      rows.map(({ name }) => db.query<{ row: string }>(`select t::text as row from "${name}" t`)),
    );
    const all = texts.flatMap((table) => table.rows.map(({ row }) => row)).join('\n');
    const plain = createHash('sha256').update(NUMBER).digest('hex');
    const command = { document: 'a'.repeat(64), form: 'OTHER', number: NUMBER };
    const asked = JSON.stringify([caseId, 'FileDocument', command]);
    expect(all).toContain('DocumentFiled');
    for (const told of [NUMBER, plain, createHash('sha256').update(asked).digest('hex')])
      expect(all).not.toContain(told);
  });

  it('makes another command of the same key', async () => {
    await file('one');
    await expect(file('one', '4712/GXN-CAT')).rejects.toThrow('idempotency-key-reused');
  });
});
