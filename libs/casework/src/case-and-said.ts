import { caseEvolve, noCase, type CaseState, type CaseworkEvent } from '#case-file';
import { keeping, type Context, type Event, type Evolve, type Past } from '#kernel';

/** The case, and what was said of the duty's own matter, in merged order. */
export type CaseAndSaid<E extends Event> = Readonly<{ case: CaseState; said: readonly Past<E>[] }>;

export const nothingSaid = { case: noCase, said: [] };

/** The evolve of a duty that reads the case and also remembers each entry of some kinds. */
export function caseAndSaid<E extends CaseworkEvent>(
  ...types: readonly E['type'][]
): Evolve<CaseAndSaid<E>, CaseworkEvent> {
  const kept = keeping<E>(...types) as unknown as Readonly<
    Record<string, ((said: readonly Past<E>[], event: Past<E>) => readonly Past<E>[]) | undefined>
  >;
  const steps = Object.entries(caseEvolve).map(
    ([type, step]) =>
      [
        type,
        (before: CaseAndSaid<E>, event: Past<E>): CaseAndSaid<E> => ({
          case: (step as (state: CaseState, event: Past<Event>) => CaseState)(before.case, event),
          said: kept[type]?.(before.said, event) ?? before.said,
        }),
      ] as const,
  );
  return Object.fromEntries(steps) as unknown as Evolve<CaseAndSaid<E>, CaseworkEvent>;
}

const sameInstant = (one: string, other: string) => Date.parse(one) === Date.parse(other);

/** Nothing where the publisher said the same of the same instant before: what happens again at another time is a new fact. */
export function unlessTold<E extends Event>(
  said: readonly Past<Event>[],
  event: E,
  { log, occurredAt }: Context,
): readonly E[] {
  const isTold = said.some(
    (past) =>
      past.type === event.type &&
      past.publisher === log &&
      sameInstant(past.occurredAt, occurredAt) &&
      JSON.stringify(past.data) === JSON.stringify(event.data),
  );
  return isTold ? [] : [event];
}
