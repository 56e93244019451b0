import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { testDatabase } from '../../../infra/checks/jest/servers.mjs';
import { migrate, type Projection } from '#ledger';

const letters = () => [...randomBytes(8)].map((byte) => 'abcdefghijklmnop'[byte % 16]).join('');

/** Databases of a federation's services, all copies of one that was migrated: a copy takes a tenth of a second. */
export class Databases {
  private readonly made = new Set<string>();

  private constructor(
    private readonly admin: pg.Client,
    private readonly appUrl: string,
    private readonly template: string,
  ) {}

  /** Only in an `.int.spec.ts` or `.e2e.spec.ts`: there is a PostgreSQL. */
  static async open(projections: readonly Projection[]): Promise<Databases> {
    const place = await testDatabase('federation');
    await migrate(place.ownerUrl, place.role, projections);
    const admin = new pg.Client({ connectionString: process.env['TEST_POSTGRES_URL'] });
    await admin.connect();
    return new Databases(admin, place.url, place.role);
  }

  /** A new database: empty, or a copy of another that nobody is connected to. */
  async create(from = this.template): Promise<string> {
    const name = `federation_${letters()}`;
    await this.admin.query(`create database ${name} template ${from} strategy file_copy`);
    this.made.add(name);
    return name;
  }

  async drop(name: string): Promise<void> {
    await this.admin.query(`drop database if exists ${name} with (force)`);
    this.made.delete(name);
  }

  /** As the service's own role. */
  url(name: string): string {
    return Object.assign(new URL(this.appUrl), { pathname: name }).href;
  }

  async close(): Promise<void> {
    for (const name of this.made) await this.drop(name);
    await this.admin.end();
  }
}
