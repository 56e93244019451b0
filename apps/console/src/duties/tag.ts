import type { ObligationItem } from '#regulation';

/** What a row must have to be given its tag. */
export type Tagged = Pick<
  ObligationItem,
  'urgency' | 'state' | 'since' | 'limitConfidence' | 'end' | 'given' | 'metLate'
>;

/** How a tag looks; `unsure` and `passed` are those of a limit that nobody has confirmed, and never red. */
export type Look =
  | 'danger'
  | 'at-once'
  | 'unsure'
  | 'late'
  | 'today'
  | 'passed'
  | 'no-limit'
  | 'coming'
  | 'done'
  | 'cancelled';

/** The sign says without colour what the colour says. */
export const signs: Readonly<Record<Look, string>> = {
  danger: '▲',
  'at-once': '‼',
  unsure: '‼',
  late: '✕',
  today: '◔',
  passed: '◔',
  'no-limit': '?',
  coming: '',
  done: '',
  cancelled: '',
};

/** Red is for what is quoted, paraphrased or confirmed. */
const isSure = ({ limitConfidence, end }: Tagged): boolean =>
  end?.confirmed === true || limitConfidence === 'Q' || limitConfidence === 'P';

const isOver = ({ end }: Tagged, now: number): boolean =>
  end !== undefined && Date.parse(end.counted) <= now;

export function lookOf(item: Tagged, now: number): Look {
  const { urgency, state } = item;
  if (state === 'cancelled') return 'cancelled';
  if (urgency === 'at-once') return isSure(item) ? 'at-once' : 'unsure';
  // The service says "late" once every reading of the end has passed; until then it is a question, not a fault.
  if (urgency === 'today' && isOver(item, now)) return 'passed';
  if (urgency === 'late' && !isSure(item)) return 'passed';
  return urgency;
}

/** From when the tag counts; undefined where it counts nothing. */
function countedFrom(look: Look, { since, end }: Tagged): string | undefined {
  if (look === 'at-once' || look === 'unsure' || look === 'no-limit') return since;
  return look === 'late' || look === 'passed' ? end?.counted : undefined;
}

/** How long a row has waited, or for how long it is late, in seconds. */
export function secondsOf(item: Tagged, now: number): number | undefined {
  const from = countedFrom(lookOf(item, now), item);
  return from === undefined ? undefined : Math.max(0, (now - Date.parse(from)) / 1000);
}
