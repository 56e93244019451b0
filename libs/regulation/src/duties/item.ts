import type { CodeIn } from '#codes';
import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { Day } from '../regimes.js';
import type { ObligationRule } from '../rules/types.js';
import type { Who } from './who.js';

/** Whether a duty is done; `waiting-for-parameter`: a ministry has to say by when first. */
export type ObligationState = 'open' | 'met' | 'late' | 'cancelled' | 'waiting-for-parameter';

/** In which group of a work list a duty stands, in this order. */
export type Urgency = 'danger' | 'at-once' | 'late' | 'today' | 'no-limit' | 'coming' | 'done';

/** When a duty ends, by each reading, as instants of +07:00; 24:00 is 00:00 of the next day. */
export type End = Readonly<{
  counted: string;
  ifMoved: string;
  ifNotMoved: string;
  explanation: Words;
  restsOnUnconfirmed: readonly Day[];
  /** True where a ministry's two persons confirmed what the law leaves open. */
  confirmed: boolean;
  /** The entry by which a change of the rules moved it. */
  movedBy?: string;
}>;

/** That a duty was brought to a higher level, last, and what was answered. */
export type Escalation = Readonly<{
  entry: string;
  at: string;
  level: LevelCode;
  toParty: string;
  toUnit?: string;
  answer?: Readonly<{ entry: string; at: string; outcome: CodeIn<'escalationOutcomes'> }>;
}>;

/** That a unit was reminded of a duty, last. */
export type Reminder = Readonly<{ entry: string; at: string; toParty: string; toUnit: string }>;

/** A level of agencies as entries spell it. */
export type LevelCode = CodeIn<'levels'>;

/**
 * A duty of one case, or of one matter. `key` is the row and the entry that began it, or `case` where there is one a case.
 * `given`: a notice that no person of the unit told has opened. `metLate`: it was met after every reading of its end.
 */
export type ObligationItem = Readonly<{
  key: string;
  rule: string;
  regime: ObligationRule['regime'];
  kind: ObligationRule['kind'];
  trigger: string;
  triggerWords: Words;
  action: Words;
  article: string;
  articleWords: Words;
  confidence: string;
  source: string;
  limitConfidence: Confidence;
  state: ObligationState;
  urgency: Urgency;
  since: string;
  metBy?: string;
  metAt?: string;
  metLate?: true;
  given?: string;
  cancelledBy?: string;
  end?: End;
  /** From when on it is late where nothing happens, or would have been: every reading of a binding limit has passed then. */
  lateFrom?: string;
  /** From when on it is a danger where nothing happens. */
  dangerFrom?: string;
  target?: Readonly<{ minutes: number; confirmed: boolean }>;
  lead: Who;
  /** Others whom the row names: each may do it instead. */
  also?: readonly Who[];
  cooperating: readonly Who[];
  heldBy?: string;
  /** The entry that says that it was missed, where none took that back. */
  missed?: string;
  /** The entry that took back last that it was missed. */
  missWithdrawn?: string;
  escalation?: Escalation;
  reminder?: Reminder;
  practice?: true;
}>;
