import { findRole, type ReorganisationName, type RoleCode } from '#codes';
import type { Day } from '../regimes.js';
import { seedAgencies, type Agencies } from './agencies.js';

type Change = Readonly<{ on: ReorganisationName; before: RoleCode; after: RoleCode }>;

/** Who plays a part before and after a reorganisation: the names of both regimes read through one another. */
const CHANGES: readonly Change[] = [
  {
    on: 'labour-to-health',
    before: 'provincial-labour-department',
    after: 'provincial-health-agency',
  },
  {
    on: 'labour-to-health',
    before: 'social-evils-department',
    after: 'social-protection-department',
  },
  { on: 'district-police-end', before: 'district-police', after: 'provincial-police' },
  {
    on: 'two-tier-government',
    before: 'district-labour-office',
    after: 'provincial-health-agency',
  },
];

/**
 * Who plays a role on a day: the district's police are the province's from 1 March 2025, a health department is the labour
 * department until the day before. A provincial role never falls back to a district's: duties of the centre stay where they are.
 */
export function roleOn(role: RoleCode, day: Day, { dates }: Agencies = seedAgencies): RoleCode {
  const ended = CHANGES.find(({ on, before }) => before === role && day >= dates[on]);
  if (ended) return ended.after;
  const early = CHANGES.find(
    ({ on, before, after }) =>
      before === 'provincial-labour-department' && after === role && day < dates[on],
  );
  return early?.before ?? role;
}

/** All roles that may be meant by one on a day: those that it names one of, each as it is played then. */
export function rolesMeant(
  role: RoleCode,
  day: Day,
  agencies: Agencies = seedAgencies,
): readonly RoleCode[] {
  const several = findRole(role)?.oneOf as readonly RoleCode[] | undefined;
  return [...new Set((several ?? [role]).map((one) => roleOn(one, day, agencies)))];
}
