import type { QueryClient } from '@tanstack/react-query';
import { readRecord, type Entry } from '#contracts';
import { entriesOf } from '../api/queries.js';
import { matterOf } from '../matters/shapes.js';
import type { EntryItem } from '../api/shapes.js';

/** What a duty is of: a case, or a matter that belongs to none. */
export type About = Readonly<{ caseId: string | null; matter: string | null }>;

/** Where a command stands: in the case, or in none. */
export const pathIn = ({ caseId }: About, command: string): string =>
  caseId === null ? `/${command}` : `/cases/${encodeURIComponent(caseId)}/${command}`;

/** What is asked anew when something was recorded about it. */
export const keyOf = ({ caseId, matter }: About) =>
  caseId === null ? (['matter', matter] as const) : (['case', caseId] as const);

/** The entries of an answer that this build can read; those that are restricted as their publisher opened them. */
export const entriesIn = (
  items: readonly Pick<EntryItem, 'record' | 'opened'>[],
): readonly Entry[] => items.flatMap(({ record, opened }) => opened ?? readRecord(record) ?? []);

/** The entries that its duties are worked out from, as far as this reader may have them. */
export async function entriesAbout(queries: QueryClient, about: About): Promise<readonly Entry[]> {
  if (about.caseId !== null) return entriesIn(await queries.query(entriesOf(about.caseId)));
  return about.matter === null ? [] : (await queries.query(matterOf(about.matter))).entries;
}
