import pg from 'pg';
import type { Transaction } from './database.js';

/** A statement that is prepared once on each connection, by its name. */
export type Statement = Readonly<{ name: string; text: string }>;
export type Value = string | number | Uint8Array | null | undefined;
export type Step = Readonly<{
  statement: Statement;
  values: readonly Value[];
  /** Told the value of its row, if it has one, when the step is done. */
  done?: ((value: string | undefined) => void) | undefined;
  /** It is told at once, while the other steps are under way: that costs a packet. */
  isUrgent?: boolean;
}>;

/** What is made only when the steps before it have been sent: the database begins with those meanwhile. */
export type Later = Readonly<{ statement: Statement; make: () => Step['values'] }>;

/** What of pg's connection is not in its types, or in others. */
type Wire = Readonly<{
  stream: Readonly<{ cork: () => void; uncork: () => void }>;
  parse: (statement: Statement) => void;
  bind: (step: { statement: string; values: readonly unknown[] }) => void;
  execute: () => void;
  flush: () => void;
  sync: () => void;
}>;

const prepared = new WeakMap<object, Set<string>>();

const asSent = (value: Value) => {
  if (value === undefined || value === null || Buffer.isBuffer(value)) return value;
  if (value instanceof Uint8Array)
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  return String(value);
};

// Whoever waits for a group holds it for as long as a commit takes, and so much longer than what is young lives: it keeps
// none of the values, which are sent at once. Kept, they were a third of what an append leaves to the collector.
class Group extends pg.Query {
  override submit: (connection: pg.Connection) => null;
  private unsent: readonly [steps: readonly Step[], later?: Later | undefined];
  private readonly told: readonly Step['done'][];
  private completed = 0;
  private value: string | undefined;

  constructor(
    steps: readonly Step[],
    later: Later | undefined,
    done: (error: Error | undefined) => void,
  ) {
    // For whoever listens to statements.
    super(
      statementsOf(steps, later)
        .map(({ name }) => name)
        .join(' '),
      done,
    );
    this.unsent = [steps, later];
    this.told = steps.map(({ done }) => done);
    this.submit = (connection) => {
      const unsent = this.unsent;
      this.unsent = [[]];
      send(connection as unknown as Wire, unsent[0], unsent[1]);
      return null;
    };
  }

  /** pg calls these by name. What fails comes as an error. */
  handleCommandComplete(): void {
    this.told[this.completed++]?.(this.value);
    this.value = undefined;
  }
  handleDataRow({ fields }: Readonly<{ fields: readonly (string | null)[] }>): void {
    this.value = fields[0] ?? undefined;
  }
}

const statementsOf = (steps: readonly Step[], later: Later | undefined): readonly Statement[] => {
  const statements = steps.map(({ statement }) => statement);
  return later ? [...statements, later.statement] : statements;
};

function send(wire: Wire, steps: readonly Step[], later: Later | undefined): void {
  const known = prepared.get(wire) ?? new Set();
  prepared.set(wire, known);
  wire.stream.cork();
  // All are parsed before any is executed: one that fails leaves out what is behind it.
  for (const statement of statementsOf(steps, later)) {
    if (!known.has(statement.name)) wire.parse(statement);
    known.add(statement.name);
  }
  for (const step of steps) execute(wire, step);
  if (later) {
    wire.stream.uncork();
    const values = later.make();
    wire.stream.cork();
    execute(wire, { statement: later.statement, values });
  }
  wire.sync();
  wire.stream.uncork();
}

function execute(wire: Wire, { statement, values, isUrgent }: Step): void {
  wire.bind({ statement: statement.name, values: values.map(asSent) });
  wire.execute();
  if (isUrgent) wire.flush();
}

/**
 * Several statements sent at once, behind each other: one transaction, which is committed when all of them are done. The
 * values of one more, `later`, are made when these are on their way, before this returns; it must not throw.
 */
export const sendGroup = (
  line: Transaction,
  steps: readonly Step[],
  later?: Later,
): Promise<void> =>
  new Promise((resolve, reject) => {
    line.query(new Group(steps, later, endOf(resolve, reject)));
  });

const endOf =
  (resolve: () => void, reject: (error: Error) => void) =>
  (error: Error | undefined): void => {
    if (error) reject(error);
    else resolve();
  };
