import { spawnSync } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { startTestPostgres, type TestPostgres } from './testbed.mjs';

const SCRIPT = path.join(__dirname, '../docker/postgres-roles.sh');
const itWithPsql = spawnSync('psql', ['--version']).status === 0 ? it : it.skip;

describe('the database of a service', () => {
  let server: TestPostgres;
  let police: { url: string; ownerUrl: string };
  let border: { url: string; ownerUrl: string };

  const query = async (connectionString: string, sql: string) => {
    const client = new pg.Client({ connectionString });
    await client.connect();
    return client.query(sql).finally(() => client.end());
  };

  beforeAll(async () => {
    server = await startTestPostgres();
    police = await server.createServiceDatabase('police');
    border = await server.createServiceDatabase('border');
  });
  afterAll(() => server.stop());

  it('lets the owner make tables and the service use only what it was granted', async () => {
    await query(police.ownerUrl, 'create table entries (n int); create table secrets (n int)');
    await query(police.ownerUrl, 'grant select, insert on entries to police');
    await query(police.url, 'insert into entries values (1)');
    await expect(query(police.url, 'update entries set n = 2')).rejects.toThrow(
      /permission denied/,
    );
    await expect(query(police.url, 'select * from secrets')).rejects.toThrow(/permission denied/);
  });

  it.each(['create table t (n int)', 'create schema s', 'create role r', 'create database d'])(
    'refuses the service: %s',
    (sql) => expect(query(police.url, sql)).rejects.toThrow(/permission denied/),
  );

  it('lets no service into the database of another, nor into the server’s own', async () => {
    const port = `:${server.port}/`;
    const elsewhere = (database: string) => police.url.replace(`${port}police`, port + database);
    for (const database of ['border', 'postgres', 'template1'])
      await expect(query(elsewhere(database), 'select 1')).rejects.toThrow(/permission denied/);
    await expect(query(border.url, 'select 1')).resolves.toBeDefined();
  });

  it('makes no role a superuser, and demands its password', async () => {
    const sql = `select rolname from pg_roles where rolcanlogin and rolsuper`;
    expect((await query(server.url(), sql)).rows).toEqual([{ rolname: 'postgres' }]);
    await expect(query(police.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow(
      /password authentication failed/,
    );
  });

  it('is brought back, and loses nothing, when it is made again', async () => {
    police = await server.createServiceDatabase('police');
    expect((await query(police.url, 'select * from entries')).rows).toEqual([{ n: 1 }]);
  });

  itWithPsql('is made empty beside a broken one, for the same roles (by psql)', async () => {
    await query(server.url(), 'alter database police rename to police_broken');
    const { password, port, username, hostname } = new URL(server.url());
    const env = {
      ...{ PATH: process.env['PATH'], PGHOST: hostname, PGPORT: port, PGPASSWORD: password },
      ...{ SERVICE: 'police', POSTGRES_USER: username, APP_PASSWORD: 'x', OWNER_PASSWORD: 'x' },
    };
    expect(spawnSync('sh', [SCRIPT], { env, encoding: 'utf8' })).toMatchObject({ status: 0 });
    await query(police.ownerUrl, 'create table entries (n int); grant select on entries to police');
    expect((await query(police.url, 'select * from entries')).rows).toEqual([]);
    // A database that is there is nothing to restore into.
    expect(spawnSync('sh', [SCRIPT], { env })).toMatchObject({ status: 3 });
  });
});
