import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Reply } from '#ledger';
import type { Sender } from '../routes/by.js';

/** Sends a validated body as a command, with its sender beside it. */
@Injectable()
export class CommandRoutes {
  constructor(private readonly bus: CommandBus) {}

  /** The answer as it was, or will be, kept: status and JSON body. */
  send(command: object, by: Sender): Promise<Reply> {
    by.attachTo(command);
    return this.bus.execute(command as never);
  }
}
