import { Injectable, type Type } from '@nestjs/common';
import { AsyncContext, CommandHandler } from '@nestjs/cqrs';
import type { Reply } from '#ledger';
import { labelOf } from '../fields/label.js';
import type { Sender } from '../routes/by.js';
import { Desk } from './desk.js';
import type { AnyDuty } from './duty.js';

/** One Nest handler for each command of a duty, so that none has to be written by hand. */
export const commandHandlers = (duty: AnyDuty): Type[] =>
  Object.entries(duty.commands).map(([name, command]) => {
    @Injectable()
    class DutyHandler {
      constructor(private readonly desk: Desk) {}

      execute(submitted: object): Promise<Reply> {
        const by = AsyncContext.of(submitted) as Sender;
        return this.desk.handle({ duty, name, command: submitted, by });
      }
    }
    // One name for logs and metrics.
    Object.defineProperty(DutyHandler, 'name', { value: `${duty.name}/${name}` });
    CommandHandler(command as Type<object>)(DutyHandler);
    return DutyHandler;
  });

/** Nest lets a second handler of a command silently replace the first; here it stops the start, as a missing label does. */
export function checkCommands(duties: readonly AnyDuty[]): void {
  const seen = new Map<string, string>();
  for (const { name: duty, commands } of duties) {
    for (const [name, command] of Object.entries(commands)) {
      const before = seen.get(name);
      if (before !== undefined)
        throw new Error(`${name} stands in two duties: ${before} and ${duty}`);
      seen.set(name, duty);
      labelOf(command);
    }
  }
}
