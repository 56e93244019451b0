import type { Type } from '@nestjs/common';
import type { Entry } from '#contracts';
import type { Commands, Decider, Event, Words } from '#kernel';

/** A duty as a service enrols it: its name in both languages, its commands, its rules, its words for no, its routes. */
export interface Duty<S, C extends Commands, W extends Event, R extends Event> {
  readonly name: string;
  readonly words: Words;
  readonly commands: C;
  readonly decider: Decider<S, C, W, R>;
  readonly refusals: Readonly<Record<string, Words>>;
  readonly http: Type;
  /**
   * A duty about no case: it folds the own entries without a case that its decider names, each of them a change of the
   * rules, and is the one that makes the rules that the others wait for.
   */
  readonly register?: true;
  readonly onlyOnce?: OnlyOnce<C>;
}

/** By command, a field whose value this service takes once only, or once within another; and how a second time is refused. */
export type OnlyOnce<C extends Commands> = {
  readonly [K in keyof C]?: Readonly<{
    field: keyof InstanceType<C[K]> & string;
    within?: keyof InstanceType<C[K]> & string;
    refusal: string;
  }>;
};

/** A duty of any state; the host only ever hands a duty its own state back. */
export type AnyDuty = Duty<never, Commands, Event, never>;

/** Says a duty with its types checked, and forgets them for the list. */
export const duty = <S, C extends Commands, W extends Event, R extends Event>(
  told: Duty<S, C, W, R>,
): AnyDuty => told as unknown as AnyDuty;

/** One event, one command: what a service does by itself when an entry arrives. The file's name is the reaction's. */
export interface Reaction {
  /** `when-…`, as its file is called. */
  readonly name: string;
  readonly event: string;
  /** The command to send on the entry's case, or undefined where this service is not meant. */
  readonly command: (entry: Entry, log: string) => object | undefined;
}
