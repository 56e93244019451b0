import { caseIdOf, type Knows } from '#contracts';
import { Federation, openFederationDatabases } from '../../testing/src/federation.js';
import { needsMet } from '../../testing/src/federation-lead.js';
import type { FederationService } from '../../testing/src/federation-service.js';
import { ForeignLog } from '../../testing/src/foreign-log.js';

const caseId = caseIdOf('BP', 2026, 1);

/** A log with so many entries, of which the first knows something. */
const logOf = (log: string, size: number, knows: Knows = {}): ForeignLog => {
  const foreign = new ForeignLog(log).add(needsMet, { caseId, knows });
  while (foreign.size < size) foreign.add(needsMet, { caseId });
  return foreign;
};

// An hour of patience: what was stored before that is overdue, and nobody waits for it to pass.
describe('waiting for a cause', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let border: FederationService;
  beforeAll(async () => (databases = await openFederationDatabases()));
  beforeEach(async () => {
    const logs = ['border', 'police', 'labour-social', 'foreign-affairs'];
    federation = await Federation.open({ databases, logs });
    border = federation.service('border');
  });
  afterEach(() => {
    federation.close();
  });
  afterAll(() => databases.close());

  /** What has arrived, and which of it without its cause. */
  const arrived = async () => {
    await border.ledger.arrive();
    const { rows } = await border.ledger.db.query<{ id: string; cause_missing: boolean }>(
      `select publisher || '/' || position as id, cause_missing from arrivals
       where publisher <> 'border' order by local_order`,
    );
    return rows.map(({ id, cause_missing }) => (cause_missing ? `${id} marked` : id));
  };
  const take = (log: ForeignLog, from?: number, to?: number) =>
    border.ledger.take(log.batch(from, to));

  it('goes on while that log is being fetched, and ends when nothing came of it for as long', async () => {
    const police = logOf('police', 4);
    await take(logOf('labour-social', 1, { police: 4 }));
    await border.hasLongHad('labour-social');
    await take(police, 0, 2);
    expect(await arrived()).toEqual(['police/0', 'police/1']);
    await border.hasLongHad('police');
    expect(await arrived()).toEqual(['police/0', 'police/1', 'labour-social/0 marked']);
  });

  it('goes on for what is here, and waits itself for a log that is being fetched', async () => {
    const police = logOf('police', 3);
    await take(logOf('labour-social', 1, { police: 3 }));
    await take(logOf('foreign-affairs', 1, { 'labour-social': 1 }));
    for (const log of ['labour-social', 'foreign-affairs']) await border.hasLongHad(log);
    await take(police, 0, 2);
    expect(await arrived()).toEqual(['police/0', 'police/1']);
    await take(police, 2, 3);
    expect((await arrived()).slice(3)).toEqual(['labour-social/0', 'foreign-affairs/0']);
  });

  it('ends where two wait for each other: no honest service writes so', async () => {
    await take(logOf('labour-social', 1, { 'foreign-affairs': 1 }));
    await take(logOf('foreign-affairs', 1, { 'labour-social': 1 }));
    expect(await arrived()).toEqual([]);
    for (const log of ['labour-social', 'foreign-affairs']) await border.hasLongHad(log);
    expect(await arrived()).toEqual(['labour-social/0 marked', 'foreign-affairs/0']);
    // The cause came right behind it: readers derive the case anew from there.
    const { rows } = await border.ledger.db.query('select * from lifts');
    expect(rows).toEqual([{ local_order: 2, lifted: 1 }]);
  });

  it('marks none but the one that lacks something, not those that wait for it', async () => {
    await take(logOf('foreign-affairs', 1, { 'labour-social': 1 }));
    await take(logOf('labour-social', 1, { police: 9 }));
    for (const log of ['labour-social', 'foreign-affairs']) await border.hasLongHad(log);
    expect(await arrived()).toEqual(['labour-social/0 marked', 'foreign-affairs/0']);
  });
});
