import type { MigrationInterface, QueryRunner } from 'typeorm';

// Whether a mark is lifted is asked at every arrival.
const LIFTED = 'create index lifts_lifted on lifts (lifted)';

export class Lifted1700000000006 implements MigrationInterface {
  readonly name = 'Lifted1700000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(LIFTED);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

// A few among very many, looked for at each start, and where a log is sealed or closed.
const FEW = `
create index entries_few on entries (publisher, position) where type in ('ReactionEnrolled', 'LogSealed');
`;

export class Few1700000000007 implements MigrationInterface {
  readonly name = 'Few1700000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEW);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

// A position is the size of its log before, and that only grows. PostgreSQL reads and plans a check anew at each insert,
// which was a hundredth of what a command of its own costs.
const UNCHECKED = 'alter table entries drop constraint entries_position_check';

export class Unchecked1700000000008 implements MigrationInterface {
  readonly name = 'Unchecked1700000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UNCHECKED);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}
