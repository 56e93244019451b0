import type { Words } from '#kernel';
import { PROBLEMS } from './problem.js';

type Refusing = Readonly<{ name: string; refusals: Readonly<Record<string, Words>> }>;

/**
 * What each code says, of the host and of all these duties. Throws where two say different things under one code: an officer
 * would be given the other one's reason.
 */
export function refusalsOf(duties: readonly Refusing[]): ReadonlyMap<string, Words> {
  const told = new Map<string, Words>(Object.entries(PROBLEMS));
  for (const { name, refusals } of duties)
    for (const [code, words] of Object.entries(refusals)) {
      const before = told.get(code) ?? words;
      if (before.vi !== words.vi || before.en !== words.en)
        throw new Error(
          `refusal ${code} of duty ${name} says something else than another one does`,
        );
      told.set(code, words);
    }
  return told;
}
