import { createHash, randomBytes } from 'node:crypto';
import { caseIdOf, readTypes, type Published } from '#contracts';
import { keeping, type Decider, type Past } from '#kernel';
import { marksWith } from '#sealing';
import { record } from '../../../testing/src/decisions.js';
import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../../testing/src/federation-lead.js';
import type { FederationService } from '../../../testing/src/federation-service.js';
import { ForeignLog } from '../../../testing/src/foreign-log.js';
import { Sender, type Sent } from '../routes/by.js';
import { RulesBook } from '../rules/book.js';
import type { Service } from '../service.js';
import { CaseNumbers } from './case-numbers.js';
import { Desk } from './desk.js';
import { duty } from './duty.js';

const caseId = caseIdOf('BP', 2026, 1);
const NUMBER = '4711/GXN-CAT';
type Filed = Published<'DocumentFiled'> | Published<'DataRequestAcknowledged'>;

class FileDocument {
  readonly form = 'OTHER';
  readonly document = 'a'.repeat(64);
  constructor(readonly number: string) {}
}
class AcknowledgeRequest {
  constructor(
    readonly request: string,
    readonly occurredAt?: string,
  ) {}
}
const commands = {
  FileDocument: FileDocument as unknown as abstract new () => FileDocument,
  AcknowledgeRequest: AcknowledgeRequest as unknown as abstract new () => AcknowledgeRequest,
};
const decider: Decider<readonly Past<Filed>[], typeof commands, Filed> = {
  initialState: [],
  open: () => [],
  decide: {
    FileDocument: ({ document }) => [{ type: 'DocumentFiled', data: { form: 'OTHER', document } }],
    AcknowledgeRequest: ({ request }) => [{ type: 'DataRequestAcknowledged', data: { request } }],
  },
  evolve: keeping<Filed>('DocumentFiled', 'DataRequestAcknowledged'),
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

describe('the desk', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: ForeignLog;
  let desk: Desk;

  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
    border = federation.service('border');
    const opened = {
      type: 'LogOpened',
      data: { vkey: border.ledger.signer.vkey, reads: readTypes() },
    };
    police = new ForeignLog('police').add(opened);
    await border.ledger.take(police.batch());
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

  const send = async (command: object, said: Partial<Sent> = {}) => {
    const by = new Sender({
      caseId,
      actor: { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-1' },
      correlationId: 'test',
      idempotencyKey: undefined,
      ifMatch: undefined,
      cause: undefined,
      ...said,
    });
    const { name } = command.constructor;
    const { status, body } = await desk.handle({ duty: filing, name, command, by });
    return [status, (JSON.parse(body) as { code?: string }).code];
  };
  const file = (idempotencyKey: string | undefined, number = NUMBER) =>
    send(new FileDocument(number), { idempotencyKey });

  describe('a number that a service takes once only', () => {
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

  describe('a command of a reaction', () => {
    const HOUR_MS = 3_600_000;
    const at = (ms: number) => new Date(Date.now() + ms).toISOString();
    const asked = async (occurredAt: string) => {
      const event = { type: 'DataRequestReceived', data: { kind: 'VIEW', processor: false } };
      await record(border, { caseId, events: [event], by: { occurredAt } });
    };

    it('is not refused for a date that was judged where another clock recorded it', async () => {
      const cause = { id: 'police/0', reaction: 'when-told' };
      await asked(at(HOUR_MS));
      const ahead = new AcknowledgeRequest('border/2', at(HOUR_MS));
      const before = new AcknowledgeRequest('border/2', at(0));
      expect(await send(ahead)).toEqual([409, 'happened-in-the-future']);
      expect(await send(before)).toEqual([409, 'before-its-cause']);
      expect(await send(ahead, { cause })).toEqual([201, undefined]);
      expect(await send(before, { cause: { ...cause, reaction: 'when-told-again' } })).toEqual([
        201,
        undefined,
      ]);
    });
  });

  describe('a case ahead of this service', () => {
    it('is decided by nobody here, keeps what came, and stops no other case', async () => {
      const other = caseIdOf('BP', 2026, 2);
      await record(border, { caseId: other, events: [caseOpened] });
      const later = police.recordOf(needsMet, { caseId }).replace(/\.v1"/, '.v99"');
      await border.ledger.take(police.addBytes(Buffer.from(later)).batch());
      await expect(file('one')).rejects.toMatchObject({
        status: 409,
        code: 'case-ahead-of-this-service',
      });
      const { entries } = await border.ledger.readCase(caseId);
      const known = Object.fromEntries(entries.map((entry) => [entry.id, entry.known]));
      expect(known).toEqual({ 'border/1': true, 'police/1': false });
      expect(await send(new FileDocument(NUMBER), { caseId: other })).toEqual([201, undefined]);
    });
  });
});
