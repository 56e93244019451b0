import type { MigrationInterface, QueryRunner } from 'typeorm';

// One line a table stands in the README. `clock` is microseconds as bigint; sizes and positions count from 0.
const TABLES = `
create table entries (
  publisher text collate "C" not null,
  position bigint not null check (position >= 0),
  case_id text collate "C",
  type text not null,
  clock bigint not null,
  knows text not null,
  unit text collate "C",
  causation text collate "C",
  reaction text collate "C",
  recorded_at timestamptz,
  occurred_at timestamptz,
  record text not null,
  unprintable bytea,
  leaf bytea not null,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (publisher, position)
);
create index entries_effects on entries (causation, reaction) where reaction is not null;

create table arrivals (
  local_order bigint primary key,
  publisher text collate "C" not null,
  position bigint not null,
  case_id text collate "C",
  cause_missing boolean not null default false,
  arrived_at timestamptz not null default clock_timestamp(),
  unique (publisher, position),
  foreign key (publisher, position) references entries
);
create index arrivals_of_case on arrivals (case_id, local_order) where case_id is not null;
create index arrivals_marked on arrivals (local_order) where cause_missing;

create table lifts (
  local_order bigint not null,
  lifted bigint not null references arrivals,
  primary key (local_order, lifted)
);

create table heads (
  log text collate "C" primary key,
  size bigint not null default 0,
  arrived bigint not null default 0,
  frontier bytea not null default ''::bytea,
  clock bigint not null default 0,
  rules_at bigint not null default -1,
  proved bigint not null default 0
);

create table tiles (
  log text collate "C" not null,
  level int not null,
  index bigint not null,
  hashes bytea not null check (length(hashes) = 8192),
  primary key (log, level, index)
);

create table checkpoints (
  log text collate "C" not null,
  size bigint not null,
  root bytea not null,
  note text not null,
  cosignatures text[] not null default '{}',
  seen_at timestamptz not null default clock_timestamp(),
  primary key (log, size)
);

create table answers (
  sender text collate "C" not null,
  key text collate "C" not null,
  command_hash text not null,
  status int not null,
  answer text not null,
  answered_at timestamptz not null default clock_timestamp(),
  primary key (sender, key)
);

create table cursors (reader text primary key, local_order bigint not null, version text not null default '');
create table applied (
  reader text not null, case_id text collate "C" not null,
  clock bigint not null, publisher text collate "C" not null, position bigint not null,
  primary key (reader, case_id)
);
create table parked (
  reader text not null, case_id text collate "C" not null, local_order bigint not null,
  error text not null, parked_at timestamptz not null default clock_timestamp(),
  primary key (reader, case_id)
);
create table set_aside (reader text not null, local_order bigint not null, primary key (reader, local_order));
create table work_items (
  reaction text not null, cause text not null, case_id text collate "C",
  code text not null, raised_at timestamptz not null default clock_timestamp(),
  primary key (reaction, cause)
);
create table leases (
  log text primary key, holder text not null, epoch bigint not null, expires_at timestamptz not null,
  relayed bigint not null default 0
);
create table disputes (
  log text collate "C" not null, position bigint not null, reason text not null,
  evidence jsonb not null, raised_at timestamptz not null default clock_timestamp(),
  primary key (log, position, reason)
);
create table incarnations (
  number bigint primary key generated always as identity,
  id text not null unique,
  since timestamptz not null default clock_timestamp()
);
`;

// Append-only by trigger as well as by grant: even the owner of the tables is refused.
const APPEND_ONLY = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, tg_op using errcode = 'insufficient_privilege';
end $$;
${['entries', 'arrivals', 'lifts', 'tiles']
  .map(
    (table) => `
create trigger ${table}_append_only before update or delete on ${table} for each row execute function refuse_change();
create trigger ${table}_no_truncate before truncate on ${table} for each statement execute function refuse_change();`,
  )
  .join('')}
`;

export class Ledger1700000000001 implements MigrationInterface {
  readonly name = 'Ledger1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(APPEND_ONLY);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

// `heads` has few rows that change with every append: room beside them keeps each change on its page and out of the index.
// That an arrival is of an entry needs no check by the database: both are written by one statement, or the entry is read
// first; and the check cost a third of an append.
const QUICKER = `
alter table heads set (fillfactor = 15);
alter table arrivals drop constraint arrivals_publisher_position_fkey;
`;

export class Quicker1700000000003 implements MigrationInterface {
  readonly name = 'Quicker1700000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(QUICKER);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

// Where a list stands in a case is found among the entries.
const FEWER = 'drop table applied';

export class Fewer1700000000004 implements MigrationInterface {
  readonly name = 'Fewer1700000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(FEWER);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

// Keyed hashes of what a service records once only, as the numbers of documents; no number stands anywhere.
const MARKS = `
create table marks (
  kind text collate "C" not null,
  hash bytea not null check (length(hash) = 32),
  made_at timestamptz not null default clock_timestamp(),
  primary key (kind, hash)
);
create trigger marks_append_only before update or delete on marks for each row execute function refuse_change();
create trigger marks_no_truncate before truncate on marks for each statement execute function refuse_change();
`;

export class Marks1700000000005 implements MigrationInterface {
  readonly name = 'Marks1700000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARKS);
  }

  down(): Promise<void> {
    throw new Error('a ledger is not taken back');
  }
}

const APPEND_ONLY_TABLES = ['entries', 'arrivals', 'lifts', 'tiles', 'incarnations', 'marks'];
const WORKING_TABLES = [
  'heads',
  'checkpoints',
  'answers',
  'cursors',
  'parked',
  'set_aside',
  'work_items',
  'leases',
  'disputes',
];

/** What the service's own role may do: read all, insert, and change only what is no record of the past. */
export const grantsFor = (role: string): string => `
grant usage on schema public to ${role};
grant select, insert on ${APPEND_ONLY_TABLES.join(', ')} to ${role};
grant select, insert, update, delete on ${WORKING_TABLES.join(', ')} to ${role};
`;
