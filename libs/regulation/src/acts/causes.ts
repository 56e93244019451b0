import type { Entry } from '#contracts';
import type { Act, ActFault } from './act.js';
import { namedBy } from './named.js';

/** How far the clocks of two services may be apart. */
const CLOCKS_APART_MS = 10 * 60_000;

/** An act that happened before an entry of its case that it names. Late paper may say so: it is signed, and times on it are rough. */
export function faultInCauses(act: Act, history: readonly Entry[]): ActFault | undefined {
  if (!act.isDated || act.recordedFrom === 'paper') return undefined;
  const named = new Set(namedBy('x-entry', act));
  const latest = Date.parse(act.occurredAt) + CLOCKS_APART_MS;
  const cause = history.find(
    ({ id, occurredAt }) => named.has(id) && Date.parse(occurredAt) > latest,
  );
  if (!cause) return undefined;
  return {
    code: 'before-its-cause',
    words: {
      vi: `Việc này không thể xảy ra trước mục ${cause.id} mà nó nêu (${cause.occurredAt}).`,
      en: `It cannot have happened before entry ${cause.id} that it names (${cause.occurredAt}).`,
    },
  };
}
