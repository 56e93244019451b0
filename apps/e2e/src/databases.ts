import pg from 'pg';

/** A row of `entries`, as far as these tests compare it. */
export type StoredEntry = Readonly<{ publisher: string; position: string; record: string }>;

/** Asks a database once. Numbers of 64 bits come as text. */
export async function readRows<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}
