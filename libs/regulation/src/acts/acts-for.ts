import { findAgency, type Agencies } from '../agencies/agencies.js';
import { lineOf } from '../agencies/succession.js';

/**
 * Whether a unit may do what another one has to: it is that unit, a part of it, or one that took over from it. What a service does
 * by itself is done by no unit, and of a unit that no register knows nothing can be said.
 */
export function actsFor(unit: string, meant: string, agencies: Agencies): boolean {
  if (!findAgency(unit, agencies)) return true;
  const line = lineOf(meant, agencies);
  return line.length === 0 || line.some(({ code }) => unit === code || unit.startsWith(`${code}/`));
}
