import type { Transaction } from './database.js';
import { RECALLED } from './seen.js';
import type { Stored } from './stored.js';

type Answer = Readonly<{ entries: string[]; cases: string[] }>;

/**
 * A service that takes back its own entries lost the answers that it had kept with them. The entries still say which
 * requests they answer, so that nothing is done twice; what the command was is not known any more, and a new answer
 * carries no ETag, for local orders have changed. Call it for entries of the own log only.
 */
export async function recallAnswers(tx: Transaction, stored: readonly Stored[]): Promise<void> {
  const keys = [...new Set(stored.flatMap(({ entry }) => entry?.requestId ?? []))];
  if (keys.length === 0) return;
  const { rows } = await tx.query<{ key: string; answer: string }>(
    'select key, answer from answers where sender = $1 and key = any($2)',
    [RECALLED, keys],
  );
  const before = new Map(rows.map((r) => [r.key, JSON.parse(r.answer) as Answer]));
  const answers = keys.map((key) => answerOf(key, stored, before.get(key)));
  await tx.query(
    `insert into answers (sender, key, command_hash, status, answer)
     select $1, key, $1, 201, answer from unnest($2::text[], $3::text[]) as a(key, answer)
     on conflict (sender, key) do update set answer = excluded.answer`,
    [RECALLED, keys, answers],
  );
}

/** A batch may end in the middle of what one request wrote, so the next one goes on with the answer. */
function answerOf(key: string, stored: readonly Stored[], before?: Answer): string {
  const mine = stored.filter(({ entry }) => entry?.requestId === key);
  const ids = mine.map(({ publisher, position }) => `${publisher}/${String(position)}`);
  const cases = mine.flatMap(({ caseId }) => caseId ?? []);
  return JSON.stringify({
    entries: [...(before?.entries ?? []), ...ids],
    cases: [...new Set([...(before?.cases ?? []), ...cases])],
    etag: null,
  });
}
