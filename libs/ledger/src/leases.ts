import type { Queryable } from './database.js';

/** The right to relay a log, until it expires. `epoch` fences a holder that was slow: its progress is refused. */
export type Lease = Readonly<{ log: string; holder: string; epoch: number; relayed: number }>;

/** Takes or prolongs the lease of a log for `seconds`; undefined while another holds it. */
export async function acquireLease(
  db: Queryable,
  log: string,
  holder: string,
  seconds: number,
): Promise<Lease | undefined> {
  const { rows } = await db.query<Lease>(
    `insert into leases as l (log, holder, epoch, expires_at) values ($1, $2, 1, clock_timestamp() + make_interval(secs => $3))
     on conflict (log) do update set holder = excluded.holder, expires_at = excluded.expires_at,
       epoch = l.epoch + (l.holder <> excluded.holder)::int
     where l.holder = excluded.holder or l.expires_at < clock_timestamp()
     returning log, holder, epoch, relayed`,
    [log, holder, seconds],
  );
  return rows[0];
}

/** Notes how far the log was relayed and prolongs the lease; false where it went to another meanwhile. */
export async function noteRelayed(
  db: Queryable,
  lease: Lease,
  size: number,
  seconds: number,
): Promise<boolean> {
  const text = `update leases set relayed = $3, expires_at = clock_timestamp() + make_interval(secs => $5)
    where log = $1 and epoch = $2 and holder = $4`;
  const values = [lease.log, lease.epoch, size, lease.holder, seconds];
  const { rowCount } = await db.query({ name: 'note-relayed', text, values });
  return rowCount === 1;
}

/** Ends a lease that nobody prolongs any more. */
export async function releaseLease(db: Queryable, { log, holder, epoch }: Lease): Promise<void> {
  await db.query(
    'update leases set expires_at = clock_timestamp() where log = $1 and epoch = $2 and holder = $3',
    [log, epoch, holder],
  );
}
