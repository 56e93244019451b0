import { everyUnit, provinces } from '#codes';
import { seedCalendar } from '../calendar/calendar.js';
import { faultsInOrders, faultsInRules } from '../rules/check.js';
import { entitlements, type EntitlementMatrix } from '../rules/entitlements.js';
import { evidence, type EvidenceList } from '../rules/evidence.js';
import { forms, type Form } from '../rules/forms.js';
import { orders, type Order } from '../rules/orders.js';
import { obligations } from '../rules/obligations.js';
import { parameters, type Parameter } from '../rules/parameters.js';
import type { ObligationRule } from '../rules/types.js';
import { canonical } from './canonical.js';
import { readingParameters } from './readings.js';

/** The rules of the build, before any change: what `seedHash` stands for. */
export type Seed = Readonly<{
  obligations: readonly ObligationRule[];
  parameters: readonly Parameter[];
  entitlements: readonly EntitlementMatrix[];
  evidence: readonly EvidenceList[];
  forms: readonly Form[];
  orders: readonly Order[];
}>;

/** Loads rules. Throws where a reference is unknown, two versions overlap or an article is missing, and says where. */
export function loadRules(seed: Seed): Seed {
  const faults = [...faultsInRules(seed.obligations), ...faultsInOrders(seed)];
  if (faults.length > 0) throw new Error(`the rules do not load:\n${faults.join('\n')}`);
  return seed;
}

const seed = loadRules({
  obligations,
  parameters: [...parameters, ...readingParameters],
  entitlements,
  evidence,
  forms,
  orders,
});

/** The rules of this build. */
export const seedRules = (): Seed => seed;

/** All that the rules of this build rest on, as one text that is the same everywhere: what the seed's hash is of. */
export const seedText = (): string =>
  canonical({ ...seed, calendar: seedCalendar, agencies: everyUnit(), provinces });
