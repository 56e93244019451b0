import {
  findRole,
  everyUnit,
  wordsOfProvince,
  type Level,
  type PartyLog,
  type ProvinceCode,
  type RoleCode,
  type Unit,
} from '#codes';
import type { Words } from '#kernel';
import type { Day } from '../regimes.js';
import {
  findAgency,
  provinceThen,
  provinceOfUnit,
  seedAgencies,
  type Agencies,
} from './agencies.js';
import { roleOn, rolesMeant } from './roles-by-day.js';
import { unitOn } from './succession.js';

/** Where something happens, as far as it is known. `unit`: the gate, post, mission, facility or office where the person is. */
export type Place = Readonly<{
  province?: ProvinceCode;
  district?: string;
  commune?: string;
  unit?: string;
}>;

/**
 * Who has a duty. Without `unit` the register cannot tell, and `why` says so: then `words` name the role, with its province where
 * one is known. `role` is the one played on that day, which may have taken over from the one asked for.
 */
export type Routed = Readonly<{
  role: RoleCode;
  levels: readonly Level[];
  words: Words;
  party?: PartyLog;
  province?: ProvinceCode;
  unit?: string;
  why?: Words;
}>;

/** The place that a unit stands for. */
export function placeOf(code: string, day: Day, agencies: Agencies = seedAgencies): Place {
  const unit = findAgency(code, agencies);
  if (!unit) return {};
  const province = provinceOfUnit(unit, day, agencies);
  return {
    ...(province ? { province } : {}),
    ...(unit.district === undefined ? {} : { district: unit.district }),
    ...(unit.commune === undefined ? {} : { commune: unit.commune }),
    unit: code,
  };
}

const NOT_IN_REGISTER: Words = {
  vi: 'Danh mục chưa có đơn vị của vai trò này ở nơi đó',
  en: 'The register has no unit of this role at that place yet',
};
const PLACE_UNKNOWN: Words = {
  vi: 'Chưa biết nơi nào: xã, huyện, đồn hoặc cơ quan đại diện',
  en: 'It is not known which place: commune, district, post or mission',
};
const ANY_OF_THEM: Words = {
  vi: 'Bất kỳ cơ quan nào trong số này',
  en: 'Any of these bodies',
};

/** How the codes of units begin that play a role in each province. */
const BY_PROVINCE: Partial<Record<RoleCode, readonly string[]>> = {
  'provincial-police': ['police/province'],
  'provincial-immigration': ['police/immigration'],
  'provincial-labour-department': ['labour-social/labour-department'],
  'provincial-health-agency': ['labour-social/province'],
  'border-command': ['border/command', 'border/province'],
};

const BY_COMMUNE: Partial<Record<RoleCode, string>> = {
  'commune-pc': 'labour-social/commune',
  'commune-police': 'police/commune',
};

// A district office with a code of its own is found by its district.
const districtUnit = (role: RoleCode, district: string): string | undefined =>
  districtUnits().get(`${role} ${district}`);

let byDistrict: ReadonlyMap<string, string> | undefined;
function districtUnits(): ReadonlyMap<string, string> {
  byDistrict ??= new Map(
    everyUnit()
      .filter(({ level }) => level === 'D')
      .map(({ roles, district = '', code }) => [`${roles.join()} ${district}`, code]),
  );
  return byDistrict;
}

let byCentre: readonly Unit[] | undefined;
const unitsOfCentre = (): readonly Unit[] =>
  (byCentre ??= everyUnit().filter(({ level }) => level === 'T'));

/** The codes that may be the unit of a role at a place, whoever has taken over from them by the day. */
function candidatesFor(role: RoleCode, place: Place, day: Day, agencies: Agencies): string[] {
  const { province, district, commune } = place;
  if (findRole(role)?.levels.join() === 'T' && role !== 'airport-police')
    return unitsOfCentre()
      .filter(({ roles }) => roles.includes(role))
      .map(({ code }) => code);
  const paths = BY_PROVINCE[role];
  if (paths && province)
    return paths.map((path) => `${path}/${provinceThen(province, day, agencies)}`);
  const path = BY_COMMUNE[role];
  if (path && commune !== undefined) return [`${path}/${commune}`];
  const office = district === undefined ? undefined : districtUnit(role, district);
  return office === undefined ? [] : [office];
}

const plays = (unit: Unit | undefined, roles: readonly RoleCode[]) =>
  unit?.roles.find((one) => roles.includes(one));

let played: ReadonlySet<string> | undefined;
const playedRoles = (): ReadonlySet<string> =>
  (played ??= new Set(everyUnit().flatMap(({ roles }) => roles)));

const isOfPlace = (levels: readonly Level[]): boolean =>
  levels.some((level) => level !== 'T' && level !== 'X');

function unplaced(role: RoleCode, near: ProvinceCode | undefined): Routed {
  const { words, party, levels = [], oneOf } = findRole(role) ?? { words: { vi: role, en: role } };
  const province = isOfPlace(levels) ? near : undefined;
  const at = province && wordsOfProvince(province);
  return {
    role,
    levels,
    words: at ? { vi: `${words.vi}, ${at.vi}`, en: `${words.en}, ${at.en}` } : words,
    ...(party ? { party } : {}),
    ...(province ? { province } : {}),
    why: oneOf ? ANY_OF_THEM : playedRoles().has(role) ? PLACE_UNKNOWN : NOT_IN_REGISTER,
  };
}

const placed = (role: RoleCode, unit: Unit, province: ProvinceCode | undefined): Routed => ({
  role,
  levels: [unit.level],
  words: unit.words,
  party: unit.agency,
  ...(province ? { province } : {}),
  unit: unit.code,
});

/** The unit that has a role at a place on a day, or what can honestly be said where the register knows none. */
export function unitFor(
  asked: RoleCode,
  place: Place,
  day: Day,
  agencies: Agencies = seedAgencies,
): Routed {
  const meant = rolesMeant(asked, day, agencies);
  const here = place.unit === undefined ? undefined : unitOn(place.unit, day, agencies);
  const playing = plays(here, meant);
  if (here && playing) return placed(playing, here, provinceOfUnit(here, day, agencies));
  const province = place.province && provinceThen(place.province, day, agencies);
  const role = roleOn(asked, day, agencies);
  const [unit] = candidatesFor(role, place, day, agencies).flatMap(
    (code) => unitOn(code, day, agencies) ?? [],
  );
  return unit ? placed(role, unit, provinceOfUnit(unit, day, agencies)) : unplaced(role, province);
}
