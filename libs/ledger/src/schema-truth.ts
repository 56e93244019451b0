import type { MigrationInterface, QueryRunner } from 'typeorm';

// Up to where a log is taken in once it is sealed, and how it was closed: trusted size and root, who leads its cases
// then, the entry that closed it, and the local order from which that acts here.
const CLOSING = `
alter table heads
  add column sealed_at bigint,
  add column closed_at bigint,
  add column closed_root bytea,
  add column closed_by text collate "C",
  add column closing_acts_from bigint;
`;

const ANNOUNCEMENTS = `
create index entries_announcing on entries (publisher, position) where type in ('LogOpened', 'VersionsAnnounced');
`;

export class Truth1700000000002 implements MigrationInterface {
  readonly name = 'Truth1700000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CLOSING);
    await runner.query(ANNOUNCEMENTS);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
