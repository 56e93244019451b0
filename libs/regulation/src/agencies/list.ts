import { unitsOf, type PartyLog, type Unit } from '#codes';
import type { Day } from '../regimes.js';
import { findAgency, isThereOn, seedAgencies, type Agencies } from './agencies.js';
import { lineOf, predecessorsOf } from './succession.js';

/** Which agencies a reader asks for; `province` also finds those of provinces that it took in. */
export type AgencyQuery = Readonly<{
  party?: PartyLog | undefined;
  province?: string | undefined;
  day?: Day | undefined;
  role?: string | undefined;
}>;

/** The agencies of a query in the order of the register, with the days that hold now. */
export function listAgencies(
  { party, province, day, role }: AgencyQuery,
  agencies: Agencies = seedAgencies,
): readonly Unit[] {
  return unitsOf({ agency: party, province })
    .filter(({ roles }) => role === undefined || roles.some((one) => one === role))
    .map((unit) => findAgency(unit.code, agencies) ?? unit)
    .filter((unit) => day === undefined || isThereOn(unit, day));
}

/** One agency with those before it and after it. */
export type AgencyHistory = Readonly<{
  unit: Unit;
  before: readonly Unit[];
  after: readonly Unit[];
}>;

/** An agency by its code, with its history. */
export function findHistory(
  code: string,
  agencies: Agencies = seedAgencies,
): AgencyHistory | undefined {
  const [unit, ...after] = lineOf(code, agencies);
  return unit && { unit, before: predecessorsOf(code, agencies), after };
}
