import type { Words } from '#kernel';

/**
 * How sure a row of the law is: Q quoted, P paraphrased by a source, M from memory, I inferred, N not found;
 * `draft` rests on a draft of the law, `weak` on one doubtful source.
 */
export type Confidence = 'Q' | 'P' | 'M' | 'I' | 'N' | 'draft' | 'weak';

const WORDS: Readonly<Record<Confidence, Words>> = {
  Q: { vi: 'trích nguyên văn', en: 'quoted' },
  P: { vi: 'nguồn khác thuật lại', en: 'paraphrased by a source' },
  M: { vi: 'theo trí nhớ, chưa xác nhận', en: 'from memory, unconfirmed' },
  I: { vi: 'suy luận, chưa xác nhận', en: 'inferred, unconfirmed' },
  N: { vi: 'chưa tìm thấy', en: 'not found' },
  draft: { vi: 'theo dự thảo, chưa xác nhận', en: 'from a draft, unconfirmed' },
  weak: { vi: 'nguồn yếu, chưa xác nhận', en: 'weak source, unconfirmed' },
};

/** What readers are told of a confidence. */
export const wordsOfConfidence = (confidence: Confidence): Words => WORDS[confidence];

/** Whether a cell of the tables as printed (`Q`, `Q/P`, `Q (right only)`, `M`) makes a rule; all else is a parameter. */
export const isRule = (printed: string): boolean => /^[QP]\b/.test(printed);

/** The confidence of a row as printed, by its first mark. */
export function confidenceOf(printed: string): Confidence {
  const mark = /^(?:Q|P|M|I|N|draft|weak)\b/.exec(printed)?.[0];
  return (mark as Confidence | undefined) ?? 'N';
}

/** The confidence of a limit: a mark in its own cell wins over that of its row. */
export function limitConfidenceOf(cell: string, row: string): Confidence {
  if (/^(?:\*\*)?N\b/.test(cell)) return 'N';
  const mark = /\((M|I|weak|draft)\)/.exec(cell)?.[1];
  return (mark as Confidence | undefined) ?? confidenceOf(row);
}
