import { hasWords } from './search.js';
import type { ParameterItem } from './shapes.js';

export type ParameterFilter = Readonly<{ q?: string | undefined; only?: string | undefined }>;

/** The parameters that a filter lets through. */
export const chosenParameters = (
  all: readonly ParameterItem[],
  { q, only }: ParameterFilter,
): readonly ParameterItem[] =>
  all.filter(
    ({ id, words, source, value, confirmed }) =>
      (only !== 'empty' || value === null) &&
      (only !== 'confirmed' || confirmed) &&
      hasWords([id, words.vi, words.en, source].join(' '), q),
  );
