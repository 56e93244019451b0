import { randomUUID } from 'node:crypto';
import type { Event } from '#kernel';

/** An event to be written, with the case that it belongs to. */
export type Draft = Readonly<{ event: Event; caseId: string | undefined }>;

/** What an answer to a client is: an HTTP status and a JSON body, kept so that a repeated request gets the same. */
export type Reply = Readonly<{ status: number; body: string }>;

/**
 * What was decided, on what, and for whom. The appender records it only if nothing of the cases, by any publisher, and
 * no change of the rules, got a local order at or above `upTo` (the size of the local order at the fold).
 */
export type Decision = Readonly<{
  /** The case that was folded; those of the drafts are checked besides. */
  caseId: string | undefined;
  upTo: number;
  drafts: readonly Draft[];
  by: Readonly<{
    actor: string;
    occurredAt: string;
    recordedFrom: 'screen' | 'paper';
    correlationId: string;
    ruleset: string;
  }>;
  /** The entry and the reaction that sent the command, where no person did. */
  cause: Readonly<{ id: string; reaction: string }> | undefined;
  /** Sender and hash of the idempotency key, and what the key was used for. */
  request: Readonly<{ sender: string; key: string; commandHash: string }> | undefined;
  /** What this service may record once only, where there is such a thing. */
  mark?: Mark | undefined;
  reply: (written: Written) => Reply;
}>;

/**
 * A keyed hash that stands outside the log, of what may be recorded once only in this service: `kind` of what. It is looked for
 * under every key that was ever used, and kept under the first.
 */
export type Mark = Readonly<{ kind: string; hashes: readonly [Uint8Array, ...Uint8Array[]] }>;

/** What the appender wrote: ids of entries, the cases they belong to, the last local order (−1 where nothing was written). */
export type Written = Readonly<{
  ids: readonly string[];
  cases: readonly string[];
  lastOrder: number;
}>;

export type Outcome =
  | Readonly<{ kind: 'recorded'; reply: Reply; written: Written }>
  /** The key was used before: the answer of then. */
  | Readonly<{ kind: 'repeated'; reply: Reply }>
  /** The case or the rules moved on since the fold: fold and decide again. */
  | Readonly<{ kind: 'conflict' }>
  | Readonly<{ kind: 'key-reused' }>
  /** Its mark is there already, from another request. */
  | Readonly<{ kind: 'marked-before' }>
  /** This reaction's effect of this cause is in the log already. */
  | Readonly<{ kind: 'effect-there' }>
  | Readonly<{ kind: 'refused-by-ledger'; code: LedgerRefusal; detail: string }>;

/** Why the ledger itself takes nothing, or not this. */
export type LedgerRefusal =
  | 'read-only-log-in-dispute'
  | 'read-only-signer-forgot'
  | 'read-only-log-shorter-than-signed'
  | 'read-only-others-are-ahead'
  | 'read-only-log-closed'
  | 'not-announced'
  | 'not-publishable'
  | 'record-too-long';

/** The cases that a decision rests on or writes to, each once. */
export const casesOf = ({ caseId, drafts }: Decision): string[] => {
  const ids = new Set([caseId, ...drafts.map((draft) => draft.caseId)]);
  return [...ids].filter((id) => id !== undefined);
};

/** Cases that are written to and were not folded: they are to be opened, and must have no entry at all. */
export const casesToOpen = (decision: Decision): string[] =>
  casesOf(decision).filter((id) => id !== decision.caseId);

/** An event about no case, whatever happened meanwhile: of the service itself, or of a person who operates it. */
export const aboutNoCase = (event: Event, actor: string, now: Date): Decision => ({
  caseId: undefined,
  upTo: Number.MAX_SAFE_INTEGER,
  drafts: [{ event, caseId: undefined }],
  by: {
    actor,
    occurredAt: now.toISOString(),
    recordedFrom: 'screen',
    correlationId: randomUUID(),
    ruleset: 'none@0',
  },
  cause: undefined,
  request: undefined,
  reply: () => ({ status: 201, body: '{}' }),
});
