import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { caseIdOf, readRecord } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { record } from '../../testing/src/decisions.js';
import { readRecords } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);
const OPERATOR = 'border/unit#operator';

describe("a signer's memory that is not what the table holds", () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  let police: FederationService;
  let social: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    federation = await Federation.open({ databases });
    border = federation.service('border');
    police = federation.service('police');
    social = federation.service('labour-social');
    await record(border, { caseId, events: [caseOpened] });
    for (const one of [police, social]) await federation.sync(one, border);
    for (const one of [police, social]) await federation.sync(border, one);
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  const forget = () => {
    rmSync(join(border.keyFolder, 'signer-memory.json'));
  };
  const write = () => record(border, { caseId, events: [needsMet] });
  const ownTypes = async () =>
    (await readRecords(border.ledger.db, 'border', 0, 99)).map(
      (record) => readRecord(record.toString())?.type,
    );

  describe('lost', () => {
    it('lets nothing be signed or written until every party has answered, and then all', async () => {
      forget();
      await border.start();
      expect(await write()).toMatchObject({ code: 'read-only-signer-forgot' });
      await federation.sync(border, police);
      expect(await border.ledger.sign()).toBeUndefined();
      expect(await write()).toMatchObject({ code: 'read-only-signer-forgot' });
      await federation.sync(border, social);
      expect(await write()).toMatchObject({ kind: 'recorded', written: { ids: ['border/2'] } });
      expect((await border.ledger.sign())?.size).toBe(3);
    });

    it('waits until the table has reached all that is proved', async () => {
      await border.backup();
      await write();
      await federation.sync(police, border);
      await record(police, { caseId, events: [needsMet] });
      await federation.fetch(social, police, 'police');
      forget();
      await border.restore();
      // The one who answers knows of the lost entry only by another's entry that knows it.
      border.ledger.inquiry.noteAnswer('police');
      await federation.sync(border, social);
      expect(await border.ledger.findReadOnly()).toBe('read-only-signer-forgot');
      await federation.sync(border, police);
      expect(await border.ledger.findReadOnly()).toBeUndefined();
      expect(await write()).toMatchObject({ written: { ids: ['border/3'] } });
    });

    it('together with the table is no new log, but is taken back from the others', async () => {
      forget();
      await border.losesAll();
      expect((await border.ledger.heads()).get('border')?.size).toBe(0);
      await federation.sync(border, police);
      expect(await border.ledger.findReadOnly()).toBe('read-only-signer-forgot');
      await federation.sync(border, social);
      expect(await border.ledger.findReadOnly()).toBeUndefined();
      expect(await ownTypes()).toEqual(['LogOpened', 'CaseOpened']);
    });

    it('waits for the topics too, where logs travel by topics', async () => {
      forget();
      await border.start();
      border.ledger.inquiry.expectTopics();
      for (const one of [police, social]) await federation.sync(border, one);
      expect(await border.ledger.findReadOnly()).toBe('read-only-signer-forgot');
      border.ledger.inquiry.noteTopicsRead();
      await border.ledger.keepUp();
      expect(await border.ledger.findReadOnly()).toBeUndefined();
    });
  });

  describe('that holds more than everybody', () => {
    beforeEach(async () => {
      await border.backup();
      await write();
      await border.ledger.sign();
      await border.restore();
    });

    it('is wound back by a person, on record, only after all have answered', async () => {
      expect(await border.ledger.windBackSigner(OPERATOR)).toEqual({
        refused: 'others-have-not-answered',
        detail: ['police', 'labour-social'],
      });
      await federation.sync(border, police);
      await federation.sync(border, social);
      expect(await write()).toMatchObject({ code: 'read-only-log-shorter-than-signed' });
      expect(await border.ledger.windBackSigner(OPERATOR)).toEqual({ from: 3, to: 2 });
      const [last] = await readRecords(border.ledger.db, 'border', 2, 3);
      expect(readRecord(last!.toString())).toMatchObject({
        type: 'SignerWoundBack',
        actor: OPERATOR,
        data: { from: 3, to: 2 },
      });
      expect(await write()).toMatchObject({ written: { ids: ['border/3'] } });
      expect(await border.ledger.windBackSigner(OPERATOR)).toMatchObject({
        refused: 'nothing-to-wind-back',
      });
    });

    it('is not wound back while somebody is known to hold more', async () => {
      for (const one of [police, social]) await federation.sync(border, one);
      await border.ledger.noteSeen('border', 3);
      expect(await border.ledger.windBackSigner(OPERATOR)).toEqual({
        refused: 'not-all-taken-back',
        detail: ['border'],
      });
    });

    it('is on record also where the process dies before it could say so', async () => {
      for (const one of [police, social]) await federation.sync(border, one);
      jest.spyOn(border.ledger, 'keepUp').mockRejectedValue(new Error('killed here'));
      await expect(border.ledger.windBackSigner(OPERATOR)).rejects.toThrow('killed here');
      await border.start();
      await border.start();
      expect(await ownTypes()).toEqual(['LogOpened', 'CaseOpened', 'SignerWoundBack']);
    });
  });
});
