import { setImmediate as immediately } from 'node:timers/promises';
import pg from 'pg';

// Sizes, positions, local orders and clocks stay below 2^53: a log of one entry a microsecond would need 285 years.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Database = pg.Pool;
export type Transaction = pg.PoolClient;
export type Queryable = Pick<pg.Pool, 'query'>;

/** The connection broke, or nothing was heard for too long: whether a commit under way was made, only the database knows. */
export class ConnectionLost extends Error {}

/**
 * How long a service waits for its database, whatever became of the way to it; an address may say otherwise
 * (`?query_timeout=…`). The server gives up first: what nobody waits for any more holds no lock.
 */
export const CONNECTIONS = {
  application_name: 'dong-hanh',
  connectionTimeoutMillis: 10_000,
  query_timeout: 20_000,
  statement_timeout: 15_000,
  idle_in_transaction_session_timeout: 20_000,
  // Between the parts of a page that is sent in parts, no statement is under way, and none is waited for.
  options: '-c transaction_timeout=30s',
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
  // The appender sends a page before the one in front of it is answered; everybody else waits for each answer. And only
  // such a connection is closed when it stays silent; another would be used again, and stay silent.
  pipeline: true,
} as const;

/**
 * Options of a pool whose connections tell their errors to `onError`, never to the process. A pool listens to idle
 * connections only, and who has taken one may begin to listen a moment after it broke.
 */
export const connectionsOf = (onError: (error: Error) => void) => ({
  ...CONNECTIONS,
  onConnect: (client: pg.ClientBase) => void client.on('error', onError),
});

/**
 * Connections of a service to its own database. Errors of connections reach `onError`, also while a transaction has one.
 * A process that stops in the middle of a transaction holds its locks for 20 s at most.
 */
export function openDatabase(url: string, onError: (error: Error) => void, max = 12): Database {
  const pool = new pg.Pool({ ...connectionsOf(onError), connectionString: url, max });
  pool.on('error', onError);
  return pool;
}

/** What came of a transaction, and what it still writes, in order: all of that has been sent, for the commit goes behind it. */
export type Sent<T> = Readonly<{ result: T; written?: readonly Promise<unknown>[] | undefined }>;

/**
 * Runs `work` in one transaction; rolls back when it throws. A connection that broke is not used again.
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export const inTransaction = <T>(
  pool: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> =>
  withConnection(pool, async (tx) => {
    await tx.query('begin');
    const result = await work(tx);
    await commit(tx);
    return result;
  });

/**
 * A transaction of two round trips: what `look` asks is sent with the begin, what `write` sends goes with the commit.
 * `look` may only read and lock, for it is asked whether or not there was a begin. Throws as `inTransaction`.
 */
export const lookAndWrite = <L, T>(
  pool: Database,
  look: (tx: Transaction) => Promise<L>,
  write: (tx: Transaction, seen: L) => Promise<Sent<T>>,
): Promise<T> =>
  withConnection(pool, async (tx) => {
    const [, seen] = await Promise.all([tx.query('begin'), look(tx)]);
    const { result, written = [] } = await write(tx, seen);
    // What fails before it is sent leaves the transaction whole in PostgreSQL's eyes: it must not be committed.
    await Promise.race([Promise.all(written), immediately()]);
    await allInOrder([...written, commit(tx)]);
    return result;
  });

/** Waits for statements sent one behind the other. The first that failed says why; those behind it, only that something did. */
export async function allInOrder(sent: readonly Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(sent)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function commit(tx: Transaction): Promise<void> {
  const { command } = await tx.query('commit');
  // PostgreSQL answers the commit of a failed transaction with a rollback and no error.
  if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
}

async function withConnection<T>(
  pool: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect().catch((error: unknown) => {
    throw new ConnectionLost('no connection', { cause: error });
  });
  let broken: Error | undefined;
  try {
    return await work(tx);
  } catch (error) {
    await tx.query('rollback').catch((failed: unknown) => {
      broken = new ConnectionLost('the connection broke', { cause: failed });
    });
    throw (
      broken ?? (isOutOfTime(error) ? new ConnectionLost('no time left', { cause: error }) : error)
    );
  } finally {
    tx.release(broken);
  }
}

/** PostgreSQL broke off a statement that took too long, most likely as it waited for a row. */
const isOutOfTime = (error: unknown) => (error as { code?: string }).code === '57014';
