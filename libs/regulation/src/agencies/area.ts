import type { Day } from '../regimes.js';
import { findAgency, provinceOfUnit, type Agencies } from './agencies.js';

/** A day, and the agencies as they are known. */
export type Then = Readonly<{ day: Day; agencies: Agencies }>;

/** Whether two units lie in different provinces; the centre and those abroad lie in none. */
export function isElsewhere(unit: string, other: string, { day, agencies }: Then): boolean {
  const [one, two] = [unit, other].map((code) => {
    const found = findAgency(code, agencies);
    const isLocal = found && found.level !== 'T' && found.level !== 'X';
    return isLocal ? provinceOfUnit(found, day, agencies) : undefined;
  });
  return one !== undefined && two !== undefined && one !== two;
}

/** A province's unit over those of its districts and communes, and a ministry over all of its units. */
export function isOver(unit: string, other: string, then: Then): boolean {
  const [above, below] = [findAgency(unit, then.agencies), findAgency(other, then.agencies)];
  if (!above || above.agency !== below?.agency) return false;
  if (above.roles.some((role) => role.endsWith('-ministry'))) return true;
  const isLocal = below.level === 'C' || below.level === 'D';
  return above.level === 'P' && isLocal && !isElsewhere(unit, other, then);
}
