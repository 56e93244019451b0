import { createHash } from 'node:crypto';
import { DataSource, type QueryRunner } from 'typeorm';
import type { Projection } from './projection.js';
import { Few1700000000007, Lifted1700000000006, Unchecked1700000000008 } from './schema-lookups.js';
import { Truth1700000000002 } from './schema-truth.js';
import {
  Fewer1700000000004,
  grantsFor,
  Ledger1700000000001,
  Marks1700000000005,
  Quicker1700000000003,
} from './schema.js';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/**
 * Brings a service's database to the shape of this build: the ledger's tables, its role's grants, its projections' tables.
 * `ownerUrl` belongs to the role that owns the tables; `appRole` is the role that the service runs as.
 * A projection whose table changed is emptied; its cursor goes, and the runner fills it again from the entries.
 */
export async function migrate(
  ownerUrl: string,
  appRole: string,
  projections: readonly Projection[],
): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [
      Ledger1700000000001,
      Truth1700000000002,
      Quicker1700000000003,
      Fewer1700000000004,
      Marks1700000000005,
      Lifted1700000000006,
      Few1700000000007,
      Unchecked1700000000008,
    ],
    migrationsTableName: 'migrations',
    entities: projections.map(({ row }) => row),
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
    const runner = source.createQueryRunner();
    await runner.query(grantsFor(quoted(appRole)));
    await runner.query(
      'create table if not exists projections (reader text primary key, shape text not null)',
    );
    for (const projection of projections) await shape(source, runner, projection, appRole);
    await runner.release();
  } finally {
    await source.destroy();
  }
}

/** The SQL that would make the projection's table from nothing, from TypeORM's own description of the entity. */
function definitionOf(source: DataSource, { row }: Projection): { table: string; shape: string } {
  const { tableName, columns, indices, primaryColumns } = source.getMetadata(row);
  const described = [
    columns.map((c) => [c.databaseName, c.type.toString(), c.isNullable, c.default, c.isArray]),
    indices.map((i) => [i.columns.map((c) => c.databaseName), i.isUnique]),
    primaryColumns.map((c) => c.databaseName),
  ];
  return {
    table: tableName,
    shape: createHash('sha256').update(JSON.stringify(described)).digest('hex'),
  };
}

async function shape(
  source: DataSource,
  runner: QueryRunner,
  projection: Projection,
  appRole: string,
) {
  const wanted = definitionOf(source, projection);
  const version = `${wanted.shape}/${String(projection.version)}`;
  const rows = (await runner.query('select shape from projections where reader = $1', [
    projection.name,
  ])) as { shape: string }[];
  if (rows[0]?.shape !== version) {
    await runner.query(`drop table if exists ${quoted(wanted.table)}`);
    for (const reader of ['cursors', 'parked']) {
      await runner.query(`delete from ${reader} where reader = $1`, [projection.name]);
    }
    await createTable(source, wanted.table);
    await runner.query(
      'insert into projections values ($1, $2) on conflict (reader) do update set shape = excluded.shape',
      [projection.name, version],
    );
  }
  await runner.query(
    `grant select, insert, update, delete on ${quoted(wanted.table)} to ${quoted(appRole)}`,
  );
}

async function createTable(source: DataSource, table: string) {
  const log = await source.driver.createSchemaBuilder().log();
  for (const { query, parameters } of log.upQueries) {
    if (query.includes(`"${table}"`)) await source.query(query, parameters);
  }
}
