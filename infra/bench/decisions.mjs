// Decisions as a desk hands them to a ledger.
import { hash, randomUUID } from 'node:crypto';

export const OFFICER = 'police/immigration#officer-1';

// A key is a hash, as a desk makes one of what an officer's browser sent.
const RUN = randomUUID();
let keys = 0;

/** Events of one case, by an officer. Nothing is opened and no key is used, unless said. */
export const decisionOf = (caseId, events, { actor = OFFICER, ...more } = {}) => ({
  caseId: undefined,
  upTo: Number.MAX_SAFE_INTEGER,
  drafts: events.map((event) => ({ event, caseId })),
  by: {
    actor,
    occurredAt: new Date().toISOString(),
    recordedFrom: 'screen',
    correlationId: caseId,
    ruleset: 'none@0',
  },
  cause: undefined,
  request: undefined,
  reply: () => ({ status: 201, body: '{}' }),
  ...more,
});

/** The same with a key that was never used, and the answer that an officer gets. */
export const requestOf = (caseId, events, { actor: sender = OFFICER, ...more } = {}) =>
  decisionOf(caseId, events, {
    actor: sender,
    request: {
      sender,
      key: hash('sha256', `${RUN}${++keys}`),
      commandHash: hash('sha256', caseId),
    },
    reply: ({ ids, cases }) => ({ status: 201, body: JSON.stringify({ entries: ids, cases }) }),
    ...more,
  });

/** Has it recorded. @throws where the ledger says no */
export async function record(ledger, decision) {
  const outcome = await ledger.submit(decision);
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
  return outcome.written;
}
