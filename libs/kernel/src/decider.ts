/** A fact in glossary words: what happened and what it carries. */
export type Event<Type extends string = string, Data extends object = object> = Readonly<{
  type: Type;
  data: Readonly<Data>;
}>;

/**
 * Where and when a past event stands. `id` is `<publisher>/<position>`; `occurredAt` is when it happened in the world
 * (an instant with offset); `actor` is `<unit>#<officer>`.
 */
export type Recorded = Readonly<{
  id: string;
  publisher: string;
  occurredAt: string;
  actor: string;
}>;

/** An event as a decider meets it again: with the place that it has in a log. */
export type Past<E extends Event> = E & Recorded;

/** An event to be written. One that opens a case, or acts on another case than the command's, names it. */
export type Written<E extends Event> = E & Readonly<{ caseId?: string }>;

/** Who acts: agency (the name of its log), unit code, pseudonymous officer id, never a name. */
export type Actor = Readonly<{ agency: string; unit: string; officer: string }>;

/** All that a decision may know besides its command and its state. `now` and `occurredAt` are instants with offset. */
export type Context = Readonly<{
  caseId: string;
  actor: Actor;
  now: string;
  occurredAt: string;
  /** Copied from paper: what came before or after it in the world may be recorded later still. */
  recordedFrom: 'screen' | 'paper';
  /** The name of the log that will hold what is decided. */
  log: string;
  /** A case id that was never used, for a decision that opens a case. */
  newCaseId: () => string;
}>;

/** Command classes by name, as a duty's `commands.ts` exports them. */
export type Commands = Readonly<Record<string, abstract new () => object>>;

/**
 * The rules of one duty: what it answers to each command, what each event leaves behind, what can be done next.
 * `decide` gives the events to record, `[]` when there is nothing to do (said twice), or throws `Refused`.
 */
export interface Decider<
  State,
  C extends Commands,
  Writes extends Event,
  Reads extends Event = Writes,
> {
  readonly initialState: State;
  /** Commands that make sense now at the service `log`, the expected one first: what a screen offers. */
  readonly open: (state: State, log: string) => readonly (keyof C & string)[];
  /** Of the open ones, what the service `log` is waited for with: a screen puts it first. Never a judgement on a person. */
  readonly expected?: (state: State, log: string) => (keyof C & string) | undefined;
  readonly decide: {
    readonly [K in keyof C]: (
      command: InstanceType<C[K]>,
      state: State,
      context: Context,
    ) => readonly Written<Writes>[];
  };
  readonly evolve: Evolve<State, Reads>;
}

/** What each event leaves behind; an event that it does not name leaves the state as it is. */
export type Evolve<State, Reads extends Event> = {
  readonly [T in Reads['type']]: (state: State, event: Past<Extract<Reads, { type: T }>>) => State;
};

/** One step of a fold. */
export function evolveBy<S, R extends Event>(
  evolve: Evolve<S, R>,
  state: S,
  event: Past<Event>,
): S {
  const step = (evolve as Readonly<Record<string, unknown>>)[event.type] as
    ((state: S, event: Past<Event>) => S) | undefined;
  return step ? step(state, event) : state;
}

/** The evolve of a duty whose state is what was said so far: its own kinds of events, in merged order. */
export const keeping = <R extends Event>(
  ...types: readonly R['type'][]
): Evolve<readonly Past<R>[], R> =>
  Object.fromEntries(
    types.map((type) => [type, (said: readonly Past<R>[], event: Past<R>) => [...said, event]]),
  ) as unknown as Evolve<readonly Past<R>[], R>;

/** Whether an event says nothing new: the last of its kind says the same. */
export const repeatsLast = (said: readonly Event[], { type, data }: Event): boolean => {
  const last = said.findLast((event) => event.type === type);
  return last !== undefined && JSON.stringify(last.data) === JSON.stringify(data);
};

/** What a duty knows of a case, from the case's events in merged order. */
export function fold<S, C extends Commands, W extends Event, R extends Event>(
  decider: Decider<S, C, W, R>,
  history: readonly Past<Event>[],
): S {
  return history.reduce(
    (state, event) => evolveBy(decider.evolve, state, event),
    decider.initialState,
  );
}
