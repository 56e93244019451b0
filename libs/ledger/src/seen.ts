import type { Transaction } from './database.js';
import {
  casesOf,
  casesToOpen,
  type Decision,
  type Outcome,
  type Reply,
  type Written,
} from './decision.js';

type Answer = Readonly<{
  sender: string;
  key: string;
  command_hash: string;
  status: number;
  answer: string;
}>;

type Kept = Readonly<{ commandHash: string; reply: Reply }>;

const entriesIn = ({ body }: Reply) => (JSON.parse(body) as { entries: string[] }).entries;

const answerKey = (sender: string, key: string) => `${sender}\n${key}`;
const effectKey = (id: string, reaction: string) => `${id}\n${reaction}`;

/** Sender and command hash of an answer that was made again from the entries (`recall.ts`). */
export const RECALLED = '';

/** What happened already, as a transaction that holds the heads finds it, and as it goes on to write. */
export class Seen {
  /** What the page itself writes. */
  private readonly moved = new Map<string, number>();

  constructor(
    private readonly lastOf: ReadonlyMap<string, number>,
    private readonly answers: Map<string, Kept>,
    private readonly effects: Set<string>,
  ) {}

  /** The answer that this key got before, or that the key was used for another command. */
  answerTo({ request }: Decision): Outcome | undefined {
    const before = this.find(request);
    if (request === undefined || before === undefined) return undefined;
    return before.commandHash === request.commandHash || before.commandHash === RECALLED
      ? { kind: 'repeated', reply: before.reply }
      : { kind: 'key-reused' };
  }

  /**
   * As `answerTo`, where entries of the own log may be missing behind the one with id `last`: an answer that was made
   * again from the entries, and reaches that one, may lack the next. It is given when the log is whole again.
   */
  wholeAnswerTo(decision: Decision, last: string): Outcome | undefined {
    const before = this.find(decision.request);
    const isOpen = before?.commandHash === RECALLED && entriesIn(before.reply).includes(last);
    return isOpen ? undefined : this.answerTo(decision);
  }

  private find(request: Decision['request']): Kept | undefined {
    return (
      request &&
      (this.answers.get(answerKey(request.sender, request.key)) ??
        this.answers.get(answerKey(RECALLED, request.key)))
    );
  }

  effectOf({ cause }: Decision): Outcome | undefined {
    return cause && this.effects.has(effectKey(cause.id, cause.reaction))
      ? { kind: 'effect-there' }
      : undefined;
  }

  /** Whether any of the decision's cases, or the rules, moved on since it was folded. */
  hasMoved(decision: Decision, rulesAt: number): boolean {
    return (
      rulesAt >= decision.upTo ||
      casesOf(decision).some((id) => (this.lastOrderOf(id) ?? -1) >= decision.upTo) ||
      // Its id would point at two persons.
      casesToOpen(decision).some((id) => this.lastOrderOf(id) !== undefined)
    );
  }

  private lastOrderOf(id: string): number | undefined {
    return this.moved.get(id) ?? this.lastOf.get(id);
  }

  note({ cause, request }: Decision, { ids, cases, lastOrder }: Written, reply: Reply): void {
    for (const id of cases) this.moved.set(id, lastOrder);
    if (cause && ids.length > 0) this.effects.add(effectKey(cause.id, cause.reaction));
    if (request)
      this.answers.set(answerKey(request.sender, request.key), {
        commandHash: request.commandHash,
        reply,
      });
  }
}

/** Reads what the decisions must be checked against; call it with the heads held. */
export async function findSeen(
  tx: Transaction,
  log: string,
  decisions: readonly Decision[],
): Promise<Seen> {
  const cases = [...new Set(decisions.flatMap(casesOf))];
  const last = await tx.query<{ case_id: string; last: number }>(
    'select case_id, max(local_order) as last from arrivals where case_id = any($1) group by case_id',
    [cases],
  );
  return new Seen(
    new Map(last.rows.map((row) => [row.case_id, row.last])),
    await findAnswers(tx, decisions),
    await findEffects(tx, log, decisions),
  );
}

async function findAnswers(tx: Transaction, decisions: readonly Decision[]) {
  const requests = decisions.flatMap((d) => d.request ?? []);
  if (requests.length === 0) return new Map<string, Kept>();
  const { rows } = await tx.query<Answer>(
    'select a.* from answers a join unnest($1::text[], $2::text[]) as r(sender, key) on a.key = r.key and a.sender in (r.sender, $3)',
    [requests.map((r) => r.sender), requests.map((r) => r.key), RECALLED],
  );
  return new Map(
    rows.map((a) => [
      answerKey(a.sender, a.key),
      { commandHash: a.command_hash, reply: { status: a.status, body: a.answer } },
    ]),
  );
}

/** Only own entries are effects: another service's reaction of the same name answered for itself. */
async function findEffects(
  tx: Transaction,
  log: string,
  decisions: readonly Decision[],
): Promise<Set<string>> {
  const causes = decisions.flatMap((d) => d.cause ?? []);
  if (causes.length === 0) return new Set();
  const { rows } = await tx.query<{ causation: string; reaction: string }>(
    `select distinct e.causation, e.reaction from entries e
     join unnest($1::text[], $2::text[]) as c(causation, reaction) using (causation, reaction)
     where e.publisher = $3`,
    [causes.map((c) => c.id), causes.map((c) => c.reaction), log],
  );
  return new Set(rows.map((row) => effectKey(row.causation, row.reaction)));
}
