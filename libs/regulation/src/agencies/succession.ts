import { everyUnit, type Unit } from '#codes';
import type { Day } from '../regimes.js';
import { findAgency, isThereOn, seedAgencies, type Agencies } from './agencies.js';

/** The unit that took over from this one, where it has ended before a day or on none in particular. */
export function successorOf(
  code: string,
  day?: Day,
  agencies: Agencies = seedAgencies,
): Unit | undefined {
  const unit = findAgency(code, agencies);
  if (unit?.succeededBy === undefined) return undefined;
  if (day !== undefined && unit.validTo !== undefined && day <= unit.validTo) return undefined;
  return findAgency(unit.succeededBy, agencies);
}

/** A unit and all that took over after it, each once: a succession set in a circle ends where it began. */
export function lineOf(code: string, agencies: Agencies = seedAgencies): readonly Unit[] {
  const line: Unit[] = [];
  for (
    let unit = findAgency(code, agencies);
    unit !== undefined && !line.some((one) => one.code === unit?.code);
    unit = unit.succeededBy === undefined ? undefined : findAgency(unit.succeededBy, agencies)
  )
    line.push(unit);
  return line;
}

/** Who has the duties of a unit on a day: itself or the one that has taken over by then; undefined where neither is there. */
export const unitOn = (
  code: string,
  day: Day,
  agencies: Agencies = seedAgencies,
): Unit | undefined => lineOf(code, agencies).find((unit) => isThereOn(unit, day));

let before: ReadonlyMap<string, readonly string[]> | undefined;

function predecessorsInBuild(): ReadonlyMap<string, readonly string[]> {
  if (before) return before;
  const found = new Map<string, string[]>();
  for (const { code, succeededBy } of everyUnit())
    if (succeededBy !== undefined)
      found.set(succeededBy, [...(found.get(succeededBy) ?? []), code]);
  return (before = found);
}

/** The units whose duties this one has taken over, in the order of the register. */
export function predecessorsOf(code: string, agencies: Agencies = seedAgencies): readonly Unit[] {
  const set = [...agencies.successions].filter(([, { succeededBy }]) => succeededBy === code);
  const codes = new Set([...(predecessorsInBuild().get(code) ?? []), ...set.map(([one]) => one)]);
  return [...codes].flatMap((one) => {
    const unit = findAgency(one, agencies);
    return unit?.succeededBy === code ? [unit] : [];
  });
}
