import pg from 'pg';

// Sizes, positions, local orders and clocks stay below 2^53: a log of one entry a microsecond would need 285 years.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

export type Database = pg.Pool;
export type Transaction = pg.PoolClient;
export type Queryable = Pick<pg.Pool, 'query'>;

/** Connections of a service to its own database. Errors of idle connections reach `onError`, never the process. */
export function openDatabase(url: string, onError: (error: Error) => void, max = 12): Database {
  const pool = new pg.Pool({ connectionString: url, max, application_name: 'dong-hanh' });
  pool.on('error', onError);
  return pool;
}

/** Runs `work` in one transaction; rolls back when it throws. A connection that broke is not used again. */
export async function inTransaction<T>(
  pool: Database,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const tx = await pool.connect();
  let broken: Error | undefined;
  try {
    await tx.query('begin');
    const result = await work(tx);
    await tx.query('commit');
    return result;
  } catch (error) {
    await tx.query('rollback').catch((failed: unknown) => {
      broken = failed as Error;
    });
    throw error;
  } finally {
    tx.release(broken);
  }
}
