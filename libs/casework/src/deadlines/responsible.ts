import { findRole } from '#codes';
import { seedRules, type RoleRef } from '#regulation';

const partiesOf = (code: string): readonly (string | undefined)[] => {
  const role = findRole(code);
  return role?.oneOf ? role.oneOf.flatMap(partiesOf) : [role?.party];
};

/** The party that a rule leaves a duty to; undefined where only the entries of the case could tell. */
function leadOf({ role, unit }: RoleRef, trigger: string | undefined) {
  if (role !== undefined) return partiesOf(role);
  return unit === 'actor' ? [trigger] : [undefined];
}

/** Whether the build knows the rule of an obligation. */
export const isKnownRule = (obligation: string): boolean =>
  seedRules().obligations.some(({ id }) => id === obligation.split('/')[0]);

/** Whether a party may be responsible: false only where the rule surely leaves the duty to others. */
export function mayBeResponsible(obligation: string, log: string): boolean {
  const [rule, trigger] = obligation.split('/');
  const versions = seedRules().obligations.filter(({ id }) => id === rule);
  const leads = versions.flatMap(({ when }) => when?.lead ?? [{}]);
  const publisher = trigger === 'case' ? undefined : trigger;
  const parties = leads.flatMap((lead) => leadOf(lead, publisher));
  return parties.some(
    (party) => party === undefined || log === party || log.startsWith(`${party}-`),
  );
}
