import { findRole, type PartyLog } from '#codes';
import type { ObligationRule, RoleRef, When } from './types.js';

const rolesOf = ({ role }: RoleRef) => {
  const { party, oneOf = [] } = (role && findRole(role)) ?? {};
  return [party, ...oneOf.map((one) => findRole(one)?.party)];
};

/** Where a row means the unit that acted, or one that the entry names: whoever may publish what begins the duty. */
const actorsOf = ({ on, lead }: When) =>
  lead.some(({ unit }) => unit !== undefined) ? on.flatMap(({ by = [] }) => by) : [];

/** The parties that have the duty of a row, as far as its machine-readable half says; none where a body outside has it. */
export function partiesOf({ when }: ObligationRule): readonly PartyLog[] {
  if (!when) return [];
  const named = [...when.lead, ...(when.also ?? [])];
  const found = [...named.flatMap(rolesOf), ...actorsOf(when)];
  return [...new Set(found.filter((party) => party !== undefined))].sort();
}
