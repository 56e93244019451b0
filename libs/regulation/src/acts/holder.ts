import { findAgency, provinceOfUnit, type Agencies } from '../agencies/agencies.js';
import { isCompetent } from '../agencies/competence.js';
import { agenciesOf, type Rules } from '../changes/rules.js';
import type { ObligationItem } from '../duties/item.js';
import { dayOf, type Day } from '../regimes.js';
import type { Act, ActFault } from './act.js';
import { actsFor } from './acts-for.js';

type Then = Readonly<{ day: Day; agencies: Agencies }>;

/** A province's unit over those of its districts and communes, and a ministry over all of its units. */
function isOver(unit: string, other: string, { day, agencies }: Then): boolean {
  const [above, below] = [findAgency(unit, agencies), findAgency(other, agencies)];
  if (!above || above.agency !== below?.agency) return false;
  if (above.roles.some((role) => role.endsWith('-ministry'))) return true;
  const isLocal = below.level === 'C' || below.level === 'D';
  return above.level === 'P' && isLocal && !isElsewhere(unit, other, { day, agencies });
}

/** Whether two units lie in different provinces; the centre and those abroad lie in none. */
function isElsewhere(unit: string, other: string, { day, agencies }: Then): boolean {
  const [one, two] = [unit, other].map((code) => {
    const found = findAgency(code, agencies);
    const isLocal = found && found.level !== 'T' && found.level !== 'X';
    return isLocal ? provinceOfUnit(found, day, agencies) : undefined;
  });
  return one !== undefined && two !== undefined && one !== two;
}

/** Whether a unit has a duty, is over the one that has it, or plays its role where no unit is known. */
function has(unit: string, { lead, heldBy }: ObligationItem, then: Then): boolean {
  const holders = [lead.unit, heldBy].filter((one) => one !== undefined);
  if (holders.some((one) => actsFor(unit, one, then.agencies) || isOver(unit, one, then)))
    return true;
  if (lead.unit !== undefined) return false;
  return lead.role === undefined || isCompetent(unit, lead.role, then, then.agencies).competent;
}

/** What is said of a duty by a unit that does not have it; or the duty goes to a unit that lies elsewhere. */
export function faultInHolder(
  { unit, data, occurredAt }: Act,
  duty: ObligationItem,
  rules: Rules,
): ActFault | undefined {
  const then = { day: dayOf(occurredAt), agencies: agenciesOf(rules) };
  const to = data['unit'];
  const goesElsewhere =
    typeof to === 'string' && duty.lead.unit !== undefined && isElsewhere(to, duty.lead.unit, then);
  if (has(unit, duty, then) && !goesElsewhere) return undefined;
  const { words, unit: meant } = duty.lead;
  const code = meant === undefined ? '' : ` (${meant})`;
  return {
    code: 'not-your-duty',
    words: {
      vi: `Việc này là của ${words.vi}${code}, hoặc của đơn vị đã nhận việc.`,
      en: `This duty is of ${words.en}${code}, or of the unit that has taken it.`,
    },
    ...(duty.article !== '' && { article: duty.articleWords }),
  };
}
