import type { Words } from '#kernel';
import type { PartyLog } from '../parties.js';
import type { ProvinceCode } from '../places/provinces.js';
import type { Level, RoleCode } from '../roles.js';
import {
  dayBefore,
  reorganisations,
  type Confidence,
  type ReorganisationName,
} from './reorganisations.js';

/**
 * A unit of an agency by its code. A unit abroad has no province; one of the centre has that of its seat.
 * `province` is today's or, of a unit that has ended, its last; `before2025` the one it lay in until 30 June 2025 where that was
 * another. `validFrom` and `validTo` are inclusive days in Viet Nam, as the build assumes them; `begins` and `ends` name what
 * they follow from. `succeededBy` is set where the unit has ended. `confidence` and `source` are those of this row.
 * `invented`: no such unit exists; the demo needs somebody there and no source names who it was.
 */
export type Unit = Readonly<{
  code: string;
  agency: PartyLog;
  level: Level;
  roles: readonly RoleCode[];
  province?: ProvinceCode;
  before2025?: ProvinceCode;
  district?: string;
  commune?: string;
  words: Words;
  begins?: ReorganisationName;
  ends?: ReorganisationName;
  validFrom?: string;
  validTo?: string;
  succeededBy?: string;
  confidence: Confidence;
  source: string;
  invented?: true;
}>;

/** A unit as the lists spell it; its days follow from what it begins and ends with. */
export type UnitRow = Omit<Unit, 'agency' | 'validFrom' | 'validTo'>;

/** Makes the rows of one agency units. */
export const unitOf =
  (agency: PartyLog) =>
  (row: UnitRow): Unit => ({
    ...row,
    agency,
    ...(row.begins ? { validFrom: reorganisations[row.begins].from } : {}),
    ...(row.ends ? { validTo: dayBefore(reorganisations[row.ends].from) } : {}),
  });

/** Whether a unit is a mission abroad, also one that the register does not have. */
export const liesAbroad = (unit: string): boolean => unit.startsWith('foreign-affairs/mission/');

/** Whether a unit belongs to a party: its code begins with the agency, whose log may be split (`police-south`). */
export const belongsTo = (unit: string, party: string): boolean => {
  const agency = unit.split('/')[0] ?? '';
  return party === agency || party.startsWith(`${agency}-`);
};
