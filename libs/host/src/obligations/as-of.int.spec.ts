import fc from 'fast-check';
import type { DataSource } from 'typeorm';

import { Federation, openFederationDatabases } from '../../../testing/src/federation.js';
import type { ObligationItem } from '#regulation';
import { itemAsOf, URGENCY } from './as-of.js';
import { Obligation, obligationTable } from './row.js';

const NOW = Date.parse('2026-11-22T03:00:00Z');
const HOUR = 3_600_000;
const instant = fc
  .integer({ min: -40, max: 40 })
  .map((n) => new Date(NOW + n * HOUR).toISOString());
const maybe = fc.option(instant, { nil: null });

/** Rows that are open, with every kind of moment before and after now. */
const rows = fc.array(
  fc.record({
    kind: fc.constantFrom('at-once', 'no-limit', 'limit'),
    endsAt: maybe,
    lateFrom: maybe,
    dangerFrom: maybe,
  }),
  { minLength: 60, maxLength: 60 },
);

const rowOf = (told: Readonly<{ kind: string }>, n: number) =>
  ({
    ...told,
    ...{ caseId: 'BP-2026-0001-E', key: `R25-A1/border/${String(n)}`, rule: 'R25-A1' },
    ...{ isOpen: true, party: 'border', unit: null, province: null, holder: null },
    ...{ localNumber: null, unseen: false, unescalated: false, metAt: null, saysAt: null },
    ...{ since: new Date(NOW).toISOString(), workedOutAt: new Date(NOW).toISOString() },
    item: {
      state: 'open',
      urgency: told.kind === 'at-once' ? 'at-once' : 'coming',
    } as ObligationItem,
  }) as Obligation;

describe('the urgency of a row in SQL', () => {
  let databases: Awaited<ReturnType<typeof openFederationDatabases>>;
  let federation: Federation;
  let source: DataSource;

  beforeAll(async () => {
    databases = await openFederationDatabases([obligationTable]);
    federation = await Federation.open({ databases, logs: ['border'] });
    source = federation.service('border').source;
  });
  afterAll(async () => {
    federation.close();
    await databases.close();
  });

  it('is that of the code, whatever the row', async () => {
    const [told = []] = fc.sample(rows, 1);
    const all = told.map(rowOf);
    await source.getRepository(Obligation).insert(all as never);
    const read: { key: string; urgency: string }[] = await source.query(
      `select o.key, ${URGENCY} as urgency from obligations o`,
      [new Date(NOW)],
    );
    const inSql = new Map(read.map(({ key, urgency }) => [key, urgency]));
    const inCode = all.map((row) => [row.key, itemAsOf(row, new Date(NOW)).urgency] as const);
    expect(inCode.filter(([key, urgency]) => inSql.get(key) !== urgency)).toEqual([]);
    expect(new Set(inSql.values()).size).toBeGreaterThan(4);
  });
});
