import type { ObligationItem } from '#regulation';

/** The questions of the first hour, in their order; the duty of practice behind each. */
export const firstHour = {
  safety: 'PR-SAFETY',
  firstAid: 'PR-FIRST-AID',
  needs: 'PR-NEEDS',
  interpreting: 'PR-INTERPRETING',
} as const;

type Question = keyof typeof firstHour;

export type Sorted = Readonly<{
  /** While one of them is open; empty afterwards. */
  firstHour: readonly (readonly [Question, ObligationItem])[];
  due: readonly ObligationItem[];
  over: readonly ObligationItem[];
}>;

const isOver = ({ state }: ObligationItem) => state === 'met' || state === 'cancelled';

/** The duties of a case as its page shows them: the first hour while it lasts, what is due, what is over. */
export function sorted(items: readonly ObligationItem[]): Sorted {
  const rules: readonly string[] = Object.values(firstHour);
  const asked = items.filter(({ rule }) => rules.includes(rule));
  const lasts = asked.some((item) => !isOver(item));
  const questions = (Object.entries(firstHour) as [Question, string][]).flatMap(
    ([question, id]) => {
      const item = asked.find(({ rule }) => rule === id);
      return item ? [[question, item] as const] : [];
    },
  );
  const rest = lasts ? items.filter((item) => !asked.includes(item)) : items;
  return {
    firstHour: lasts ? questions : [],
    due: rest.filter((item) => !isOver(item)),
    over: rest.filter(isOver),
  };
}

/** What comes first of all: the list is in the order of work. */
export const nextOf = (items: readonly ObligationItem[]): ObligationItem | undefined =>
  items.find((item) => !isOver(item));

export const countDue = (items: readonly ObligationItem[]): number =>
  items.filter((item) => !isOver(item)).length;

/** By entry: the duties that it began, and those that it met. */
export function dutiesByEntry(
  items: readonly ObligationItem[],
): ReadonlyMap<
  string,
  Readonly<{ begins: readonly ObligationItem[]; meets: readonly ObligationItem[] }>
> {
  const byEntry = new Map<string, { begins: ObligationItem[]; meets: ObligationItem[] }>();
  const at = (id: string) => {
    const known = byEntry.get(id) ?? { begins: [], meets: [] };
    byEntry.set(id, known);
    return known;
  };
  for (const item of items) {
    at(item.trigger).begins.push(item);
    if (item.metBy !== undefined) at(item.metBy).meets.push(item);
  }
  return byEntry;
}
