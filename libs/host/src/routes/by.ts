import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { AsyncContext } from '@nestjs/cqrs';
import type { Actor } from '#kernel';

/** What a request says beside its command: who, on which case, since which state, under which key. */
export type Sent = Readonly<{
  caseId: string | undefined;
  actor: Actor;
  correlationId: string;
  /** As the client sent it; the sender's own name space. */
  idempotencyKey: string | undefined;
  /** The `ETag` that the client decided on. */
  ifMatch: string | undefined;
  /** The entry and the reaction that sent it, where no person did. */
  cause: Readonly<{ id: string; reaction: string }> | undefined;
}>;

/** Travels beside the command through Nest's bus, never in its body. */
export class Sender extends AsyncContext implements Sent {
  readonly caseId!: string | undefined;
  readonly actor!: Actor;
  readonly correlationId!: string;
  readonly idempotencyKey!: string | undefined;
  readonly ifMatch!: string | undefined;
  readonly cause!: Sent['cause'];

  constructor(sent: Sent) {
    super();
    Object.assign(this, sent);
  }
}

/** A request after the guard: who asks, and under which correlation id. */
export interface Asked {
  readonly params: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly officer: Actor;
  /** Whether who asks belongs to this service's agency. */
  readonly isOwn: boolean;
  /** Whether who asks leads the shift of the unit. */
  readonly leadsShift: boolean;
  readonly id: string;
}

/** Whether who asks belongs to this service's agency: to nobody else are its restricted entries opened. */
export const IsOwn = createParamDecorator(
  (_: unknown, http: ExecutionContext): boolean => http.switchToHttp().getRequest<Asked>().isOwn,
);

/** Whether who asks leads the shift of the unit: what nobody there took passes to them. */
export const LeadsShift = createParamDecorator(
  (_: unknown, http: ExecutionContext): boolean =>
    http.switchToHttp().getRequest<Asked>().leadsShift,
);

/** Who asks. */
export const Asking = createParamDecorator(
  (_: unknown, http: ExecutionContext): Actor => http.switchToHttp().getRequest<Asked>().officer,
);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The client's correlation id where it is a UUID. Any other text could hold a name, and an entry is for ever. */
const correlationOf = (asked: string): string => (UUID.test(asked) ? asked : randomUUID());

/** The sender of a command, from the request. */
export const By = createParamDecorator((_: unknown, http: ExecutionContext): Sender => {
  const asked = http.switchToHttp().getRequest<Asked>();
  return new Sender({
    caseId: asked.params['caseId'],
    actor: asked.officer,
    correlationId: correlationOf(asked.id),
    idempotencyKey: asked.headers['idempotency-key'],
    ifMatch: asked.headers['if-match'],
    cause: undefined,
  });
});
