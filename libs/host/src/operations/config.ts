import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Type, { type Static } from 'typebox';
import { Compile } from 'typebox/compile';

const Environment = Type.Object({
  PORT: Type.String({ pattern: '^\\d{1,5}$' }),
  HOST: Type.Optional(Type.String({ minLength: 1 })),
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
  MIGRATION_DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  MIGRATE_ONLY: Type.Optional(Type.Literal('1')),
  KEY_DIR: Type.String({ minLength: 1 }),
  SEALING_KEY_FILE: Type.Optional(Type.String({ minLength: 1 })),
  PARTIES_FILE: Type.String({ minLength: 1 }),
  FEED: Type.Enum(['kafka', 'http']),
  KAFKA_BROKERS: Type.Optional(Type.String()),
  DEMO: Type.Optional(Type.Enum(['0', '1'])),
  ILLUSTRATION: Type.Optional(Type.Enum(['0', '1'])),
  CONSOLE_DIR: Type.Optional(Type.String()),
  LOG_LEVEL: Type.Optional(Type.Enum(['trace', 'debug', 'info', 'warn', 'error'])),
});
type Environment = Static<typeof Environment>;
const environment = Compile(Environment);

const Parties = Compile(
  Type.Object({
    parties: Type.Array(
      Type.Object({ log: Type.String(), url: Type.String(), vkey: Type.String() }),
      { minItems: 1 },
    ),
  }),
);

/** A party of the federation: its log, where it serves, and the key that its checkpoints are signed with. */
export type ConfiguredParty = Readonly<{ log: string; url: string; vkey: string }>;

export type Config = Readonly<{
  port: number;
  host: string;
  databaseUrl: string;
  migrationUrl: string | undefined;
  migrateOnly: boolean;
  keyFolder: string;
  sealingKeyFile: string;
  parties: readonly ConfiguredParty[];
  feed: 'kafka' | 'http';
  brokers: readonly string[];
  demo: boolean;
  illustration: boolean;
  consoleFolder: string | undefined;
  logLevel: string;
}>;

export const CONFIG = Symbol('config');

/** Whether an address is reached from this machine only. */
export const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/.test(host);

function readParties(file: string): readonly ConfiguredParty[] {
  const told: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Parties.Check(told))
    throw new Error(`PARTIES_FILE ${file}: ${Parties.Errors(told)[0]?.message ?? 'is wrong'}`);
  return told.parties;
}

/** Beside the signing key unless it is named; a named one must be there, or nothing could be opened again. */
function sealingKeyFileOf({ SEALING_KEY_FILE: named, KEY_DIR }: Environment): string {
  if (named !== undefined && !existsSync(named))
    throw new Error(`environment: SEALING_KEY_FILE ${named} is not there`);
  return named ?? join(KEY_DIR, 'sealing-keys.json');
}

/** Reads the environment; throws with the name of the first variable that does not fit. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const told: Record<string, unknown> = { ...env };
  const first = environment.Errors(told)[0];
  if (first !== undefined) {
    const missing = (first.params as { requiredProperties?: string[] }).requiredProperties?.join(
      ', ',
    );
    throw new Error(`environment: ${missing ?? first.instancePath.slice(1)} ${first.message}`);
  }
  const e = told as Environment;
  if (e.FEED === 'kafka' && !e.KAFKA_BROKERS)
    throw new Error('environment: FEED=kafka needs KAFKA_BROKERS');
  return {
    port: Number(e.PORT),
    host: e.HOST ?? '127.0.0.1',
    databaseUrl: e.DATABASE_URL,
    migrationUrl: e.MIGRATION_DATABASE_URL,
    migrateOnly: e.MIGRATE_ONLY === '1',
    keyFolder: e.KEY_DIR,
    sealingKeyFile: sealingKeyFileOf(e),
    parties: readParties(e.PARTIES_FILE),
    feed: e.FEED,
    brokers: e.KAFKA_BROKERS?.split(',') ?? [],
    demo: e.DEMO === '1',
    illustration: e.ILLUSTRATION === '1',
    consoleFolder: e.CONSOLE_DIR,
    logLevel: e.LOG_LEVEL ?? 'info',
  };
}
