import { rmSync } from 'node:fs';
import pg from 'pg';
import { caseIdOf } from '#contracts';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { decisionOf } from '../../testing/src/decisions.js';
import { caseOpened, needsMet } from '../../testing/src/federation-lead.js';
import { makeKeyFolder } from '../../testing/src/federation-service.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';
import { Ledger, migrate, openDatabase } from './index.js';

describe('a migration beside a service that runs', () => {
  it('may add columns: statements that were prepared before go on', async () => {
    const keyFolder = makeKeyFolder();
    const place = await testDatabase('upgrade');
    await migrate(place.ownerUrl, place.role, []);
    // One connection: all that is prepared is prepared on it.
    const db = openDatabase(place.url, () => undefined, 1);
    const ledger = new Ledger({ db, log: 'border', logs: ['border', 'police'], keyFolder });
    const police = new ForeignLog('police');
    const caseId = caseIdOf('BP', 2026, 1);
    const useAll = async () => {
      const own = caseIdOf('BP', 2026, Number((await ledger.heads()).get('border')?.size) + 2);
      const told = { caseId: own, events: [caseOpened, needsMet], upTo: 1e9 };
      const decision = await decisionOf({ ledger, log: 'border' }, told);
      expect(await ledger.submit(decision)).toMatchObject({ kind: 'recorded' });
      expect(await ledger.take(police.add(needsMet, { caseId }).batch())).toMatchObject({
        kind: 'taken',
      });
      expect(await ledger.sign()).toBeDefined();
    };
    try {
      await ledger.open();
      for (let i = 0; i < 6; i++) await useAll();
      const owner = new pg.Client({ connectionString: place.ownerUrl });
      await owner.connect();
      for (const table of ['heads', 'entries', 'arrivals', 'checkpoints', 'leases', 'cursors'])
        await owner.query(`alter table ${table} add column added_later int`);
      await owner.end();
      await useAll();
    } finally {
      ledger.close();
      await db.end();
      rmSync(keyFolder, { recursive: true });
    }
  });
});
