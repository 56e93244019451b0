import type { Queryable } from './database.js';

/** Two signatures of one key that contradict each other, or tiles that do not hash to what their publisher signed. */
export type Dispute = Readonly<{ log: string; position: number; reason: string; evidence: object }>;

export async function raiseDispute(
  db: Queryable,
  { log, position, reason, evidence }: Dispute,
): Promise<void> {
  await db.query(
    'insert into disputes (log, position, reason, evidence) values ($1, $2, $3, $4) on conflict do nothing',
    [log, position, reason, evidence],
  );
}

export async function findDisputes(db: Queryable): Promise<readonly Dispute[]> {
  const { rows } = await db.query<Dispute>(
    'select log, position, reason, evidence from disputes order by raised_at',
  );
  return rows;
}
