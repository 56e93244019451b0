/** What an officer is told of how sure an article or a limit is. */
export type Sureness = 'quoted' | 'paraphrased' | 'unconfirmed' | 'practice';

/** By the mark as printed: `Q`, `Q/P`, `Q (right only)`, `P`, and everything else. */
export function surenessOf(confidence: string, practice = false): Sureness {
  if (practice) return 'practice';
  const mark = /^[QP]\b/.exec(confidence)?.[0];
  return mark === 'Q' ? 'quoted' : mark === 'P' ? 'paraphrased' : 'unconfirmed';
}
