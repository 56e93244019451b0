import { findSchema, type Entry } from '#contracts';
import { dataOf } from './order.js';
import { isOfReport } from './reports.js';

/** The fields by which what belongs to no case says which entry it goes on from. */
const GOES_ON_FROM = ['matter', 'notice', 'request', 'missed', 'escalation'];

const keyed = (key: unknown): string | undefined => {
  const named = typeof key === 'string' ? key.slice(key.indexOf('/') + 1) : undefined;
  return named?.includes('/') ? named : undefined;
};

/** The entry, or the period of a report, that an act goes on from: what it names, or what began the duty that it is about. */
export function causeNamedIn(said: object): string | undefined {
  const fields = said as Readonly<Record<string, unknown>>;
  const named = GOES_ON_FROM.map((field) => fields[field]).find((id) => typeof id === 'string');
  return named ?? keyed(fields['obligation']);
}

/** What the periodic reports of a party hang together by. */
export const reportsOf = (party: string): string => `reports/${party}`;

/** Whether an entry stands in a matter: it is of no case, says what somebody did, and is no change of the rules. */
export function isOfMatter({ known, caseId, type }: Entry): boolean {
  const schema = known && caseId === undefined ? findSchema(type) : undefined;
  return schema !== undefined && !schema.rules && schema.vocabulary !== 'ledger';
}

/**
 * The matter of an entry without a case: the id of the entry that began it, or the reports of a party. `known` tells the
 * matter of an earlier entry; where it does not know it, that entry is taken for the first.
 */
export function matterOf(entry: Entry, known: (id: string) => string | undefined): string {
  const data = dataOf(entry);
  const cause = causeNamedIn(data);
  if (entry.type === 'ReportIssued') return reportsOf(entry.publisher);
  if (cause === undefined) return entry.id;
  if (!isOfReport(cause)) return known(cause) ?? cause;
  return reportsOf(typeof data['toParty'] === 'string' ? data['toParty'] : entry.publisher);
}
