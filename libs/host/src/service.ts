import type { Type } from '@nestjs/common';
import type { Words } from '#kernel';
import type { Projection } from '#ledger';
import type { AnyDuty, Reaction } from './commands/duty.js';

/** Which of the console's faces a service shows. */
export type Face = 'officer' | 'coordinator' | 'auditor';

/** A service is what it is competent for: duties, reactions, projections, and routes that belong to no duty. */
export type Service = Readonly<{
  /** The name of its log; a party of the federation. */
  log: string;
  face: Face;
  words: Words;
  duties: readonly AnyDuty[];
  reactions: readonly Reaction[];
  projections: readonly Projection[];
  controllers?: readonly Type[];
}>;

/** The service that this process is, for whoever asks Nest for it. */
export const SERVICE = Symbol('service');
