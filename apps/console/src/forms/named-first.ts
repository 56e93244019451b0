import type { Entry } from '#contracts';
import type { Group } from './drafts.js';
import type { Field } from './fields.js';

const saysOf = ({ data }: Entry) => data as Readonly<Record<string, unknown>>;

/** The newest notice to a party that nobody there has opened. */
function findNotice(entries: readonly Entry[], log: string): string | undefined {
  const opened = new Set(
    entries.filter(({ type }) => type === 'NoticeOpened').map((entry) => saysOf(entry).notice),
  );
  const isForUs = (entry: Entry) =>
    Object.values(saysOf(entry)).some(
      (told) => typeof told === 'string' && (told === log || told.startsWith(`${log}/`)),
    );
  return entries.findLast(
    (entry) => entry.publisher !== log && !opened.has(entry.id) && isForUs(entry),
  )?.id;
}

/** What a form about a case or a matter most likely names, chosen already: the matter, or the notice that waits. */
export function namedFirst(
  fields: readonly Field[],
  { entries, matter, log }: Readonly<{ entries: readonly Entry[]; matter?: string; log: string }>,
): Group {
  const told = { matter, request: matter, notice: findNotice(entries, log) };
  const known = Object.entries(told).filter(
    ([name, id]) => id !== undefined && fields.some((field) => field.name === name),
  );
  return Object.fromEntries(known) as Group;
}
