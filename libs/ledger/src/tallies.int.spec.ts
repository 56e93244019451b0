import { caseIdOf } from '#contracts';
import { record } from '../../testing/src/decisions.js';
import { caseOpened } from '../../testing/src/federation-lead.js';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { acquireLease, noteRelayed, readTallies } from './index.js';

const caseId = caseIdOf('BP', 2026, 1);

describe('what an operator counts', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  beforeAll(async () => {
    databases = await openFederationDatabases();
    federation = await Federation.open({ databases, logs: ['border', 'police'] });
  });
  afterAll(async () => {
    federation.close();
    await databases.close();
  });

  it('is told by kind and name, as the service itself may read it', async () => {
    const { ledger } = federation.service('border');
    const { db } = ledger;
    expect(await readTallies(db, 'border')).toEqual([]);
    const begun = Date.now() / 1000;
    await record(federation.service('border'), { caseId, events: [caseOpened], key: 'open' });
    await ledger.sign();
    await db.query(`insert into cursors (reader, local_order) values ('cases', 1)`);
    await db.query(`insert into parked values ('cases', 'a', 0, 'x'), ('cases', 'b', 1, 'x')`);
    await db.query(`insert into set_aside values ('reaction:r', 1)`);
    await db.query(`insert into work_items values ('r', 'police/1', null, 'no')`);
    await db.query(
      `insert into arrivals values (7, 'police', 0, null, true), (8, 'police', 1, null, true)`,
    );
    await db.query(`insert into lifts values (1, 7)`);
    await ledger.dispute('police', 1, 'two-histories', {});
    const lease = await acquireLease(db, 'border', 'one', 10);
    if (lease) await noteRelayed(db, lease, 2, 10);
    const tallies = await readTallies(db, 'border');
    const signedAt = tallies.find(({ kind }) => kind === 'signed-at');
    expect(signedAt?.value).toBeGreaterThan(begun - 60);
    expect(tallies.filter((tally) => tally !== signedAt)).toEqual([
      { kind: 'read-up-to', name: 'cases', value: 1 },
      { kind: 'parked', name: 'cases', value: 2 },
      { kind: 'set-aside', name: 'reaction:r', value: 1 },
      { kind: 'work-item', name: 'r', value: 1 },
      { kind: 'cause-missing', name: 'police', value: 1 },
      { kind: 'dispute', name: 'police', value: 1 },
      { kind: 'relayed', name: 'border', value: 2 },
    ]);
  });
});
