import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { CONNECTIONS, migrate, openDatabase, type Database, type Projection } from '#ledger';

const letters = () => [...randomBytes(8)].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');

/** All rows of a database, table by table, as a backup keeps them. */
export type Dump = Readonly<Record<string, string | null>>;

/** One database with its connections. The superuser's can do what no service may: take rows away. */
export class Place {
  constructor(
    readonly db: Database,
    readonly source: DataSource,
    private readonly admin: pg.Client,
    private readonly tables: readonly string[],
  ) {}

  async dump(): Promise<Dump> {
    const parts = this.tables.map((t) => `(select jsonb_agg(x)::text from ${t} x) as ${t}`);
    const { rows } = await this.admin.query<Dump>(`select ${parts.join(', ')}`);
    return rows[0] ?? {};
  }

  /** Puts a dump in the place of what is there; without one, nothing. */
  async load(dump: Dump = {}): Promise<void> {
    const statements = this.tables.map((table) => {
      const rows = dump[table];
      const insert = rows
        ? `insert into ${table} overriding system value select * from jsonb_populate_recordset(null::${table}, ${this.admin.escapeLiteral(rows)})`
        : '';
      return `delete from ${table}; ${insert}`;
    });
    await this.admin.query(
      `begin; set local session_replication_role = replica; ${statements.join(';')}; commit`,
    );
  }

  /** As if what is stored of a log had come so long before. */
  async age(log: string, seconds: number): Promise<void> {
    await this.admin.query(
      `begin; set local session_replication_role = replica;
       update entries set stored_at = stored_at - make_interval(secs => ${String(seconds)})
       where publisher = ${this.admin.escapeLiteral(log)}; commit`,
    );
  }

  async close(): Promise<void> {
    await this.db.end();
    await this.source.destroy();
    await this.admin.end();
  }
}

/** Databases for the services of federations: copies of one that was migrated, used again and again. */
export class Databases {
  private readonly free: Place[] = [];
  private readonly made: Place[] = [];

  private constructor(
    private readonly template: Awaited<ReturnType<typeof testDatabase>>,
    private readonly projections: readonly Projection[],
  ) {}

  /** Only in an `.int.spec.ts` or `.e2e.spec.ts`: there is a PostgreSQL. */
  static async open(projections: readonly Projection[]): Promise<Databases> {
    const template = await testDatabase('federation');
    await migrate(template.ownerUrl, template.role, projections);
    return new Databases(template, projections);
  }

  /** An empty database. */
  async take(): Promise<Place> {
    const place = this.free.pop() ?? (await this.make());
    await place.load();
    return place;
  }

  giveBack(place: Place): void {
    this.free.push(place);
  }

  async close(): Promise<void> {
    for (const place of this.made) await place.close();
  }

  private async make(): Promise<Place> {
    const name = `federation_${letters()}`;
    const root = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await root.connect();
    await root.query(`create database ${name} template ${this.template.role}`);
    await root.end();
    const [url, superUrl] = [this.template.url, this.template.superUrl].map(
      (place) => Object.assign(new URL(place), { pathname: name }).href,
    ) as [string, string];
    const admin = new pg.Client({ connectionString: superUrl });
    await admin.connect();
    const { rows } = await admin.query<{ tablename: string }>(
      `select tablename from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'projections')`,
    );
    const entities = this.projections.map((p) => p.row);
    const source = new DataSource({
      type: 'postgres',
      url,
      entities,
      poolSize: 1,
      extra: CONNECTIONS,
    });
    const place = new Place(
      openDatabase(url, () => undefined, 4),
      await source.initialize(),
      admin,
      rows.map((r) => r.tablename),
    );
    this.made.push(place);
    return place;
  }
}
