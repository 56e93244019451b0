import { agenciesOf, type Rules } from '../changes/rules.js';
import { findAgency, isThereOn } from '../agencies/agencies.js';
import { predecessorsOf, unitOn } from '../agencies/succession.js';
import { dayOf } from '../regimes.js';
import { competences } from '../rules/competences.js';
import type { Act, ActFault } from './act.js';
import { namedBy } from './named.js';
import { articleOf } from './rows.js';

/** Who does what the law gives to certain units; what is done for a person is not asked whose it is. */
const needsUnit = ({ type }: Act): boolean => type in competences && type !== 'PersonTakenIn';

/** The units that have to be there: those named, and the one that acts. A paper may be copied by who signs in for a unit that has ended. */
function unitsIn(act: Act): readonly string[] {
  const named = namedBy('x-unit', act);
  if (act.recordedFrom === 'paper') return named.filter((code) => code !== act.unit);
  return needsUnit(act) ? [...named, act.unit] : named;
}

/** A unit that was not there on the day of the act, with the one that had its duties then. */
export function faultInUnits(act: Act, rules: Rules): ActFault | undefined {
  const day = dayOf(act.occurredAt);
  const agencies = agenciesOf(rules);
  for (const code of unitsIn(act)) {
    const unit = findAgency(code, agencies);
    if (!unit || isThereOn(unit, day)) continue;
    const { vi, en } = unit.words;
    const then =
      unitOn(code, day, agencies) ??
      predecessorsOf(code, agencies).find((before) => isThereOn(before, day));
    const words = {
      vi: `${vi} không có vào ngày ${day}${then ? `; khi đó là ${then.words.vi} (${then.code})` : ''}.`,
      en: `${en} was not there on ${day}${then ? `; it was ${then.words.en} (${then.code}) then` : ''}.`,
    };
    const article = articleOf(rules, act.type, day);
    return { code: 'unit-not-there-then', words, ...(article && { article }) };
  }
  return undefined;
}
