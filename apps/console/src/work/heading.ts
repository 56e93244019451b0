import type { ByUrgency } from './shapes.js';

/** What is said of first in the sentence above a list; what only comes later is no news. */
const SAID = ['danger', 'at-once', 'late', 'today'] as const;

export type Said = Readonly<{ urgency: (typeof SAID)[number]; n: number }>;

/** What the heading counts, in the order of urgency; nothing where nothing presses. */
export const saidOf = (counts: ByUrgency): readonly Said[] =>
  SAID.map((urgency) => ({ urgency, n: counts[urgency] ?? 0 })).filter(({ n }) => n > 0);
