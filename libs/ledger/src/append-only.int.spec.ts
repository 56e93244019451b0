import pg from 'pg';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { migrate } from './index.js';

/** What is written once, each with a column that an update could name. */
const RECORDS = {
  entries: 'position',
  arrivals: 'position',
  lifts: 'lifted',
  tiles: 'level',
  marks: 'kind',
};
const CHANGES = Object.entries(RECORDS).flatMap(([table, column]) => [
  `update ${table} set ${column} = ${column}`,
  `delete from ${table}`,
  `truncate ${table} cascade`,
]);

describe('changing what was recorded', () => {
  let place: Awaited<ReturnType<typeof testDatabase>>;

  const as = async (url: string, ...statements: string[]) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };

  beforeAll(async () => {
    place = await testDatabase('append-only');
    await migrate(place.ownerUrl, place.role, []);
    await as(
      place.url,
      `insert into entries (publisher, position, type, clock, knows, record, leaf) values ('police', 0, 'LogOpened', 0, '', '{}', '')`,
      `insert into arrivals (local_order, publisher, position) values (0, 'police', 0)`,
      `insert into lifts values (0, 0)`,
      `insert into marks (kind, hash) values ('filing/OTHER', decode(repeat('00', 32), 'hex'))`,
      `insert into tiles values ('police', 0, 0, decode(repeat('00', 8192), 'hex'))`,
    );
  });

  it.each(CHANGES)('is refused to the service: %s', (sql) =>
    expect(as(place.url, sql)).rejects.toThrow(/permission denied/),
  );

  it.each(CHANGES)('is refused even to the owner of the tables: %s', (sql) =>
    expect(as(place.ownerUrl, sql)).rejects.toThrow(/is append-only/),
  );

  it.each([
    'alter table entries disable trigger all',
    'drop trigger entries_append_only on entries',
    'drop table entries cascade',
    'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
    'set session_replication_role = replica',
  ])('cannot be allowed by the service: %s', (sql) =>
    expect(as(place.url, sql)).rejects.toThrow(/permission denied|must be owner/),
  );

  it('cannot be allowed by the service: becoming the owner, or granting it to itself', async () => {
    await expect(as(place.url, `set role ${place.role}_owner`)).rejects.toThrow(
      /permission denied/,
    );
    const granting = as(
      place.url,
      `grant all on entries to ${place.role}`,
      'update entries set position = 1',
    );
    await expect(granting).rejects.toThrow(/permission denied/);
  });

  it('leaves the log where a service would write one of its entries a second time', () =>
    expect(
      as(
        place.url,
        `insert into entries (publisher, position, type, clock, knows, record, leaf) values ('police', 0, 'LogOpened', 0, '', '{"a":1}', '') on conflict (publisher, position) do update set record = excluded.record`,
      ),
    ).rejects.toThrow(/permission denied/));
});
