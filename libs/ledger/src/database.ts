import pg from 'pg';

// Sizes, positions, local orders and clocks stay below 2^53: a log of one entry a microsecond would need 285 years.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Database = pg.Pool;
export type Transaction = pg.PoolClient;
export type Queryable = Pick<pg.Pool, 'query'>;

/** The connection broke: whether a commit under way was made, only the database knows. */
export class ConnectionLost extends Error {}

/**
 * Connections of a service to its own database. Errors of connections reach `onError`, never the process, also while a
 * transaction has one. A process that stops in the middle of a transaction holds its locks for a minute at most.
 */
export function openDatabase(url: string, onError: (error: Error) => void, max = 12): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    application_name: 'dong-hanh',
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    // The appender sends a page before the one in front of it is answered; everybody else waits for each answer.
    pipeline: true,
  });
  // The pool listens to idle connections only; one that breaks while a transaction has it would end the process.
  pool.on('connect', (client) => client.on('error', onError));
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
    throw broken ?? error;
  } finally {
    tx.release(broken);
  }
}
