import { isCaseId } from '#contracts';
import type { History, Ledger } from '#ledger';
import { causeNamedIn } from '#regulation';
import type { Matters } from '../obligations/matters.js';
import type { Sender } from '../routes/by.js';
import { Problem } from '../routes/problem.js';
import type { AnyDuty } from './duty.js';

type Asked = Readonly<{ duty: AnyDuty; command: object; by: Sender }>;
type Kept = Readonly<{ ledger: Ledger; matters: Matters }>;

/**
 * What a command is decided on: the register of its duty, its case, or where it belongs to none the entries that hang
 * together with the one that it names. @throws Problem where there is no such case
 */
export async function readHistory(
  { duty, command, by }: Asked,
  { ledger, matters }: Kept,
): Promise<History> {
  if (duty.register) return ledger.readRegister(Object.keys(duty.decider.evolve));
  if (by.caseId !== undefined && !isCaseId(by.caseId)) throw new Problem(404, 'case-not-found');
  const history = await ledger.readCase(by.caseId ?? '');
  if (by.caseId === undefined) return { ...history, entries: await matters.around(command) };
  if (history.entries.length === 0) throw new Problem(404, 'case-not-found');
  return history;
}

/** What a command takes turns on: the register of its duty, its case, or the entry that it names. */
export const turnOf = ({ duty, command, by }: Asked): string | undefined =>
  duty.register ? duty.name : (by.caseId ?? causeNamedIn(command));
