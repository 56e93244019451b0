export type { Coded, Mappings } from './coded.js';
export { demoOfficers, findDemoOfficer, type DemoOfficer } from './demo-officers.js';
export { codesOf, lists, wordsOfCode, type CodeIn, type ListName } from './lists.js';
export { parties, wordsOfParty, type Party, type PartyLog } from './parties.js';
export { provinces, wordsOfProvince, type Province, type ProvinceCode } from './provinces.js';
export { findUnit, units, wordsOfUnit, type Unit } from './units.js';
