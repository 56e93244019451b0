import { agenciesOf, type Rules } from '../changes/rules.js';
import { findAgency, isThereOn } from '../agencies/agencies.js';
import { predecessorsOf, unitOn } from '../agencies/succession.js';
import { dayOf } from '../regimes.js';
import type { Act, ActFault } from './act.js';
import { namedBy } from './named.js';

/**
 * A unit that was not there on the day of the act, with the one that had its duties then. An officer's own unit is let be: who signs
 * in for a unit that has ended records for the one that took over.
 */
export function faultInUnits(act: Act, rules: Rules): ActFault | undefined {
  const day = dayOf(act.occurredAt);
  const agencies = agenciesOf(rules);
  for (const code of namedBy('x-unit', act)) {
    const unit = findAgency(code, agencies);
    if (!unit || code === act.unit || isThereOn(unit, day)) continue;
    const { vi, en } = unit.words;
    const then =
      unitOn(code, day, agencies) ??
      predecessorsOf(code, agencies).find((before) => isThereOn(before, day));
    const words = {
      vi: `${vi} không có vào ngày ${day}${then ? `; khi đó là ${then.words.vi} (${then.code})` : ''}.`,
      en: `${en} was not there on ${day}${then ? `; it was ${then.words.en} (${then.code}) then` : ''}.`,
    };
    return { code: 'unit-not-there-then', words };
  }
  return undefined;
}
