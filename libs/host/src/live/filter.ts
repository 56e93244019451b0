import { catalogue, isCaseId } from '#contracts';
import { unitsOf } from '#codes';
import type { Filter } from '#ledger';
import { Problem } from '../routes/problem.js';
import type { TimelineRow } from '#case-file';

/** Which lines of the timeline a reader wants; never by what a person is. */
export type TimelineQuery = Readonly<{
  ministry?: string;
  duty?: string;
  province?: string;
  case?: string;
}>;

const listOf = (text: string | undefined) => text?.split(',').filter(Boolean);

/** Which lines, and whether restricted entries stay closed, as for everybody of another agency. */
export type Wanted = Filter & Readonly<{ isClosed?: true }>;

/** The filter as the ledger reads it: a duty is its event types, a province its units. */
export function filterOf(
  { ministry, duty, province, case: caseId }: TimelineQuery,
  isOwn: boolean,
): Wanted {
  if (caseId !== undefined && !isCaseId(caseId)) throw new Problem(404, 'case-not-found');
  const [duties, provinces] = [listOf(duty), listOf(province)];
  const types = Object.values(catalogue).filter((schema) => duties?.includes(schema.duty));
  return {
    ...(isOwn ? {} : { isClosed: true as const }),
    caseId,
    publishers: listOf(ministry),
    types: duties && types.map((schema) => schema.properties.type.const),
    units: provinces?.flatMap((one) => unitsOf({ province: one }).map(({ code }) => code)),
  };
}

const isAmong = (asked: readonly string[] | undefined, value: string) =>
  asked === undefined || asked.includes(value);

/** The same filter on a line that is at hand already. */
export const fits = (
  { caseId, publishers, types, units: codes }: Filter,
  row: TimelineRow,
): boolean =>
  (caseId === undefined || row.caseId === caseId) &&
  isAmong(publishers, row.publisher) &&
  isAmong(types, row.type) &&
  isAmong(codes, row.unit);
