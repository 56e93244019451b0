import type { Entry, Published, PublishedName, Vocabularies } from '#contracts';
import type { Words } from '#kernel';

/** The words of every event of one vocabulary; a new event does not compile until it has its words. */
export type Wording<V extends keyof Vocabularies> = {
  readonly [T in keyof Vocabularies[V] & PublishedName]: (entry: Entry<Published<T>>) => Words;
};

/** The words of every code of a kind of field; a new code does not compile without its words. */
export type WordsFor<Code extends string> = Readonly<Record<Code, Words>>;
