import { fold, type Event, type Past } from '#kernel';
import type { Entry } from '#contracts';
import type { AnyDuty } from '../commands/duty.js';
import { labelOf } from '../fields/label.js';
import { ofMatter, placesOf } from '../routes/of-case-or-none.js';

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** A command that can be sent now. `expected`: this service is waited for with it; a screen puts it first. */
export type OpenCommand = ReturnType<typeof told>;

/** What is open: of a case, or of what belongs to none. */
type About = Readonly<{ caseId: string | undefined; entries: readonly Entry[]; log: string }>;

function told(duty: AnyDuty, caseId: string | undefined, command: string, expected: boolean) {
  const ofDuty = `${duty.name}/${kebab(command)}`;
  const { inCase } = placesOf(duty.http);
  return {
    command,
    duty: duty.name,
    label: labelOf(duty.commands[command] ?? {}),
    path: caseId === undefined ? `/${ofDuty}` : `/cases/${caseId}/${ofDuty}`,
    operationId: caseId === undefined && inCase ? ofMatter(camel(command)) : camel(command),
    expected,
  };
}

function openIn(duty: AnyDuty, { caseId, entries, log }: About) {
  const { decider } = duty;
  const state = fold(decider, entries as readonly Past<Event>[]);
  const expected = decider.expected?.(state, log);
  return decider.open(state, log).map((name) => told(duty, caseId, name, name === expected));
}

const standsIn = ({ http }: AnyDuty, caseId: string | undefined): boolean =>
  caseId === undefined ? placesOf(http).inNone : placesOf(http).inCase;

/** The commands that make sense now: what is waited for first, then duty by duty. A case ahead of this build has none. */
export function openCommands(duties: readonly AnyDuty[], about: About): readonly OpenCommand[] {
  if (about.entries.some((entry) => !entry.known)) return [];
  const open = duties
    .filter((duty) => !duty.register && standsIn(duty, about.caseId))
    .flatMap((duty) => openIn(duty, about));
  return [...open.filter((one) => one.expected), ...open.filter((one) => !one.expected)];
}
