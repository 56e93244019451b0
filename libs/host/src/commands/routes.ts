import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Sender } from '../routes/by.js';

/** What a command leaves: the entries it wrote (ids; none when there was nothing to do), their cases, the case's new ETag. */
export type Answer = Readonly<{
  entries: readonly string[];
  cases: readonly string[];
  etag: string | undefined;
}>;

/** Sends a validated body as a command, with its sender beside it. */
@Injectable()
export class CommandRoutes {
  constructor(private readonly bus: CommandBus) {}

  send(command: object, by: Sender): Promise<Answer> {
    by.attachTo(command);
    return this.bus.execute(command as never);
  }
}
