import { wordsOfProvince, type RoleCode, type Unit } from '#codes';
import type { Words } from '#kernel';
import type { Day } from '../regimes.js';
import {
  findAgency,
  isThereOn,
  provinceOfUnit,
  provinceThen,
  seedAgencies,
  type Agencies,
} from './agencies.js';
import { rolesMeant } from './roles-by-day.js';
import { unitFor, type Place, type Routed } from './routing.js';

/** Whether a unit may do what a role is asked for; where not, why, and who may. */
export type Competence =
  | Readonly<{ competent: true }>
  | Readonly<{
      competent: false;
      reason: 'unknown-unit' | 'not-that-day' | 'not-that-role' | 'not-that-place';
      words: Words;
      instead: Routed;
    }>;

/** Whether a unit's area takes in a place; what is not known of the place is held against nobody. */
function covers(unit: Unit, place: Place, day: Day, agencies: Agencies): boolean {
  if (unit.level === 'T' || unit.level === 'X' || unit.code === place.unit) return true;
  const province = provinceOfUnit(unit, day, agencies);
  const theirs = place.province && provinceThen(place.province, day, agencies);
  if (province !== undefined && theirs !== undefined && province !== theirs) return false;
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a !== b;
  return !differ(unit.district, place.district) && !differ(unit.commune, place.commune);
}

function wordsOf(unit: Unit, reason: string, day: Day): Words {
  const { vi, en } = unit.words;
  if (reason === 'not-that-day')
    return { vi: `${vi} không có vào ngày ${day}`, en: `${en} does not exist on ${day}` };
  if (reason === 'not-that-role')
    return { vi: `${vi} không có thẩm quyền về việc này`, en: `${en} is not competent for this` };
  const at = unit.province ? wordsOfProvince(unit.province) : { vi: '', en: '' };
  return {
    vi: `${vi} không có thẩm quyền ở nơi này (địa bàn: ${at.vi})`,
    en: `${en} is not competent at this place (its area: ${at.en})`,
  };
}

const UNKNOWN: Words = {
  vi: 'Đơn vị không có trong danh mục',
  en: 'The unit is not in the register',
};

/**
 * Whether a unit is competent for one of these roles at a place on a day. Safety, first aid and essential needs are nobody's
 * competence alone: do not ask for them.
 */
export function isCompetent(
  code: string,
  roles: RoleCode | readonly RoleCode[],
  { day, ...place }: Place & Readonly<{ day: Day }>,
  agencies: Agencies = seedAgencies,
): Competence {
  const asked = typeof roles === 'string' ? [roles] : roles;
  const unit = findAgency(code, agencies);
  const meant = asked.flatMap((role) => rolesMeant(role, day, agencies));
  const refused = (
    reason: 'not-that-day' | 'not-that-role' | 'not-that-place' | 'unknown-unit',
  ) => ({
    competent: false as const,
    reason,
    words: unit ? wordsOf(unit, reason, day) : UNKNOWN,
    instead: unitFor(asked[0] ?? 'any-nearest-body', place, day, agencies),
  });
  if (!unit) return refused('unknown-unit');
  if (!isThereOn(unit, day)) return refused('not-that-day');
  if (!unit.roles.some((role) => meant.includes(role))) return refused('not-that-role');
  return covers(unit, place, day, agencies) ? { competent: true } : refused('not-that-place');
}
