export type { Coded, Mappings } from './coded.js';
export { demoOfficers, findDemoOfficer, type DemoOfficer } from './demo-officers.js';
export { codesOf, lists, wordsOfCode, type CodeIn, type ListName } from './lists.js';
export { parties, wordsOfParty, type Party, type PartyLog } from './parties.js';
export type { Commune, CommuneKind } from './places/communes.js';
export {
  findProvince,
  provinces,
  provincesOfToday,
  wordsOfProvince,
  type Province,
  type ProvinceCode,
} from './places/provinces.js';
export { slugOf } from './places/slug.js';
export { findRole, type Level, type Role, type RoleCode } from './roles.js';
export { everyUnit, findUnit, unitsOf, wordsOfUnit } from './units/register.js';
export {
  dayBefore,
  reorganisations,
  type Confidence,
  type Reorganisation,
  type ReorganisationName,
} from './units/reorganisations.js';
export { belongsTo, liesAbroad, type Unit } from './units/unit.js';
