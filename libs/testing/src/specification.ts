import {
  fold,
  type Commands,
  type Context,
  type Decider,
  type Event,
  type Past,
  type Recorded,
} from '#kernel';

type Told<R extends Event> = R & Partial<Recorded>;

const recorded = <R extends Event>(
  event: Told<R>,
  position: number,
  context: Context,
): Past<R> => ({
  id: `${event.publisher ?? context.log}/${String(position)}`,
  publisher: context.log,
  occurredAt: context.occurredAt,
  actor: `${context.actor.unit}#${context.actor.officer}`,
  ...event,
});

/** A context for deciders under test; what a test does not name is plain. */
export function contextOf(over: Partial<Context> = {}): Context {
  let opened = 0;
  return {
    caseId: 'BP-2026-0412-E',
    actor: { agency: 'border', unit: 'border/post/long-binh', officer: 'bp-1' },
    now: '2026-01-02T00:00:00Z',
    occurredAt: '2026-01-02T00:00:00Z',
    recordedFrom: 'screen',
    log: 'border',
    newCaseId: () => `BP-2026-${String(++opened).padStart(4, '0')}-X`,
    ...over,
  };
}

/**
 * given(events).when(command).then(events): how every rule of a duty is told.
 * A given event stands in the log of the context at its own position (`border/0`, …) unless it says otherwise.
 */
export const specification =
  <S, C extends Commands, W extends Event, R extends Event>(
    decider: Decider<S, C, W, R>,
    over: Partial<Context> = {},
  ) =>
  (...given: Told<R>[]) => {
    const state = (context: Context) =>
      fold(
        decider,
        given.map((event, position) => recorded(event, position, context)),
      );
    return {
      open: (log = contextOf(over).log) => decider.open(state(contextOf(over)), log),
      expected: (log = contextOf(over).log) => decider.expected?.(state(contextOf(over)), log),
      when<K extends keyof C>(name: K, command: InstanceType<C[K]>, by: Partial<Context> = {}) {
        const context = contextOf({ ...over, ...by });
        const decided = () => decider.decide[name](command, state(context), context);
        return {
          then: (...events: (W & { caseId?: string })[]) => {
            expect(decided()).toEqual(events);
          },
          thenNothing: () => {
            expect(decided()).toEqual([]);
          },
          thenRefused: (code: string) => {
            expect(decided).toThrow(code);
          },
        };
      },
    };
  };
