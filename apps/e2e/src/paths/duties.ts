import type { Entry } from '#contracts';
import { obligationsOf, rulesBook, seedRules, type ObligationItem } from '#regulation';

/** The rules of the build, which nobody has changed. */
const rulesAt = rulesBook([]);

/** A moment after the last act of every path. */
export const END = '2026-06-01T00:00:00+07:00';

const typeOf = (entries: readonly Entry[], id: string | undefined): string =>
  entries.find((entry) => entry.id === id)?.type ?? '-';

/** A duty in a line: the row, how it stands and since which event, whose it is, under which article. */
function lineOf(item: ObligationItem, entries: readonly Entry[]): string {
  const { rule, state, metLate, metBy, cancelledBy, lead, article } = item;
  const how = metLate ? 'met-late' : state.replace('waiting-for-parameter', 'waiting');
  const who = lead.unit ?? `(${lead.role ?? lead.party ?? '?'})`;
  return [
    rule.padEnd(17),
    how.padEnd(9),
    typeOf(entries, metBy ?? cancelledBy).padEnd(24),
    who.padEnd(42),
    article,
  ].join(' ');
}

/** The lines of duties, in the order of their rows. */
export const linesOf = (items: readonly ObligationItem[], entries: readonly Entry[]): string[] =>
  items.map((item) => lineOf(item, entries)).sort();

/** Who reads a case: nobody in particular, or the officers of a party, whose own restricted entries are open to them. */
const READERS = [undefined, 'police', 'border', 'foreign-affairs', 'labour-social'];

const RESTRICTED = new Set(
  seedRules().obligations.flatMap(({ id, when }) => (when?.restricted ? [id] : [])),
);

/** Whether a duty is shown to every service, and not to the party alone that recorded what began it. */
export const isShownToAll = ({ rule }: Pick<ObligationItem, 'rule'>): boolean =>
  !RESTRICTED.has(rule);

/** The duties of a case or a matter at a moment, from the entries of what had happened by then, as all parties see them. */
export function dutiesAt(entries: readonly Entry[], moment: string): readonly ObligationItem[] {
  const happened = entries.filter((e) => Date.parse(e.occurredAt) <= Date.parse(moment));
  const all = READERS.flatMap((reader) => obligationsOf(happened, rulesAt, moment, reader));
  return [...new Map(all.map((item) => [item.key, item])).values()];
}

/** Lines without the width of their columns. */
export const bare = (lines: readonly string[]): string[] =>
  lines.map((line) => line.split(/\s+/).join(' '));
