import { isElsewhere, isOver, type Then } from '../agencies/area.js';
import { isCompetent } from '../agencies/competence.js';
import { agenciesOf, type Rules } from '../changes/rules.js';
import type { ObligationItem } from '../duties/item.js';
import { dayOf } from '../regimes.js';
import type { Act, ActFault } from './act.js';
import { actsFor } from './acts-for.js';

/** Whether a unit has a duty, is over the one that has it, or plays its role where no unit is known. */
function has(unit: string, { lead, also = [], heldBy }: ObligationItem, then: Then): boolean {
  const named = [lead, ...also];
  const holders = [heldBy, ...named.map((who) => who.unit)].filter((one) => one !== undefined);
  if (holders.some((one) => actsFor(unit, one, then.agencies) || isOver(unit, one, then)))
    return true;
  const roles = named.filter((who) => who.unit === undefined).map(({ role }) => role);
  return roles.some(
    (role) => role === undefined || isCompetent(unit, role, then, then.agencies).competent,
  );
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
