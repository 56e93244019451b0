import type { Published } from '#contracts';
import type { Day } from '../regimes.js';
import { changed } from './rules-at.js';
import type { Rules, RulesAt } from './rules.js';

type Proposed = Published<'RuleChangeProposed'>['data'];
/** What a change would be, were it confirmed: the event, as the fold of the rules takes it. */
export type TriedChange = Published<
  'RulesSeeded' | 'ParameterSet' | 'HolidayDeclared' | 'SuccessionSet' | 'RuleVersionSet'
>;

/** The id that a change has which is only tried. */
export const TRIED = 'coordination/tried';

/** The event that makes a proposed change so, `proposal` being the entry that proposed it. */
export function changeOf(proposal: string, change: Proposed): TriedChange | undefined {
  const { effective, document, seed, parameter, holiday, succession, version } = change;
  const by = { proposal, effective, ...(document !== undefined && { document }) };
  if (seed !== undefined) return { type: 'RulesSeeded', data: { seed, proposal } };
  if (parameter) return { type: 'ParameterSet', data: { ...parameter, ...by } };
  if (holiday) return { type: 'HolidayDeclared', data: { ...holiday, ...by } };
  if (succession) return { type: 'SuccessionSet', data: { ...succession, ...by } };
  return version && { type: 'RuleVersionSet', data: { ...version, ...by } };
}

/** From its day on it holds, whatever was set before for later days. */
function triedOn(rules: Rules, event: TriedChange): Rules {
  if (event.type !== 'ParameterSet') return changed(rules, { ...event, id: TRIED });
  const { parameter, effective } = event.data;
  const settings = rules.settings.filter(
    (set) => set.parameter !== parameter || set.effective < effective,
  );
  return changed({ ...rules, settings }, { ...event, id: TRIED });
}

/**
 * The rules at every size as they would be if every entry had known the change, which then holds from `heldFrom` on: what
 * a dry run compares with the rules as they are.
 */
export function rulesWith(now: RulesAt, change: Proposed, heldFrom: Day): RulesAt {
  const event = changeOf(TRIED, { ...change, effective: heldFrom });
  const made = new Map<Rules, Rules>();
  return (size) => {
    const rules = now(size);
    const tried = made.get(rules) ?? (event ? triedOn(rules, event) : rules);
    made.set(rules, tried);
    return tried;
  };
}
