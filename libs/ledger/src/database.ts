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

/**
 * Runs `work` in one transaction; rolls back when it throws. A connection that broke is not used again.
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export async function inTransaction<T>(
  pool: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect().catch((error: unknown) => {
    throw new ConnectionLost('no connection', { cause: error });
  });
  let broken: Error | undefined;
  try {
    await tx.query('begin');
    const result = await work(tx);
    const { command } = await tx.query('commit');
    // PostgreSQL answers the commit of a failed transaction with a rollback and no error.
    if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
    return result;
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
