import { fold, type Event, type Past } from '#kernel';
import type { Entry } from '#contracts';
import type { AnyDuty } from '../commands/duty.js';
import { labelOf } from '../fields/label.js';

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A command that can be sent now. `expected`: this service is waited for with it; a screen puts it first. */
export type OpenCommand = ReturnType<typeof told>;

const told = (duty: AnyDuty, caseId: string, command: string, expected: boolean) => ({
  command,
  duty: duty.name,
  label: labelOf(duty.commands[command] ?? {}),
  path: `/cases/${caseId}/${duty.name}/${kebab(command)}`,
  operationId: camel(command),
  expected,
});

function openIn(duty: AnyDuty, caseId: string, entries: readonly Past<Event>[], log: string) {
  const { decider } = duty;
  const state = fold(decider, entries);
  const expected = decider.expected?.(state, log);
  return decider.open(state, log).map((name) => told(duty, caseId, name, name === expected));
}

/** The commands that make sense now: what is waited for first, then duty by duty. A case ahead of this build has none. */
export function openCommands(
  duties: readonly AnyDuty[],
  caseId: string,
  entries: readonly Entry[],
  log: string,
): readonly OpenCommand[] {
  if (entries.some((entry) => !entry.known)) return [];
  const open = duties.flatMap((duty) => openIn(duty, caseId, entries, log));
  return [...open.filter((one) => one.expected), ...open.filter((one) => !one.expected)];
}
