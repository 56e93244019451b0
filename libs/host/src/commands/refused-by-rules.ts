import type { Event, Written } from '#kernel';
import type { History } from '#ledger';
import { faultInAct, type ActFault } from '#regulation';
import type { Act } from '../fields/act.js';
import type { Sender } from '../routes/by.js';
import type { HeldRules } from '../rules/book.js';

type By = Readonly<{ command: object; by: Sender; log: string }>;
type Fold = Readonly<{ history: History; rules: HeldRules }>;

/** Why the regulation does not let be what a duty decided; undefined where it does. */
export function faultIn(
  events: readonly Written<Event>[],
  { command, by, log }: By,
  { history, rules }: Fold,
): ActFault | undefined {
  const { occurredAt: stated, recordedFrom = 'screen' } = command as Act;
  const judged = { history: history.entries, rulesAt: rules.at, now: rules.now };
  const occurredAt = stated ?? new Date().toISOString();
  // A reaction's date is another entry's, and was judged with that.
  const isDated = stated !== undefined && by.cause === undefined;
  const told = { publisher: log, unit: by.actor.unit, occurredAt, isDated, recordedFrom };
  for (const { type, data } of events) {
    const fault = faultInAct({ type, data: data as never, ...told }, judged);
    if (fault) return fault;
  }
  return undefined;
}

/** A refusal as it is kept and answered: its code, and what only this case knows. */
export const refusalText = (code: string, said: ActFault | undefined): string =>
  JSON.stringify({
    code,
    ...(said && { said: said.words }),
    ...(said?.article && { article: said.article }),
  });
