import { fold } from '#kernel';
import type { Entry } from '#contracts';
import type { AnyDuty } from '../commands/duty.js';
import { labelOf } from '../fields/label.js';

const kebab = (name: string) => name.replace(/(?<!^)([A-Z])/g, '-$1').toLowerCase();
const camel = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The commands that make sense now, duty by duty, the expected one first. A case ahead of this build has none. */
export function openCommands(
  duties: readonly AnyDuty[],
  caseId: string,
  entries: readonly Entry[],
  log: string,
) {
  if (entries.some((entry) => !entry.known)) return [];
  return duties.flatMap(({ name: duty, commands, decider }) =>
    decider.open(fold(decider, entries as never), log).flatMap((command) => {
      const constructor = commands[command];
      return constructor === undefined
        ? []
        : {
            command,
            duty,
            label: labelOf(constructor),
            path: `/cases/${caseId}/${duty}/${kebab(command)}`,
            operationId: camel(command),
          };
    }),
  );
}
