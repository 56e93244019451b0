import type { Words } from '#kernel';
import { once } from '../once.js';
import type { PartyLog } from '../parties.js';
import { findCommune } from '../places/communes.js';
import { findDistrict } from '../places/districts.js';
import { provincesWithin } from '../places/provinces.js';
import { borderUnits } from './border.js';
import { foreignAffairsUnits } from './foreign-affairs.js';
import {
  communeCommittee,
  communeCommittees,
  districtOffice,
  districtOffices,
  labourSocialUnits,
} from './labour-social.js';
import {
  communePolice,
  communePoliceUnits,
  districtPolice,
  districtPoliceUnits,
  policeUnits,
} from './police.js';
import { unitOf, type Unit } from './unit.js';

const illustration = (agency: 'coordination' | 'audit', name: string, words: Words): Unit =>
  unitOf(agency)({
    code: `${agency}/${name}`,
    level: 'T',
    roles: [agency === 'audit' ? 'inspectorate' : 'coordination-office'],
    province: 'ha-noi',
    words,
    confidence: 'N',
    source: 'minh họa',
    invented: true,
  });

const overAll: readonly Unit[] = [
  illustration('coordination', 'office', {
    vi: 'Văn phòng điều phối (minh họa)',
    en: 'Coordination office (illustration)',
  }),
  illustration('audit', 'inspectorate', {
    vi: 'Đoàn thanh tra (minh họa)',
    en: 'Inspection team (illustration)',
  }),
];

/** The units of provinces, the centre and abroad, with the few posts and communes that are listed one by one. */
const listed = once(
  (): ReadonlyMap<string, Unit> =>
    new Map(
      [
        ...borderUnits(),
        ...policeUnits(),
        ...foreignAffairsUnits(),
        ...labourSocialUnits(),
        ...overAll,
      ].map((unit) => [unit.code, unit]),
    ),
);

const OF_PLACES = /^(labour-social|police)\/(commune|district)\/([a-z-]+\/[a-z0-9-]+)$/;
// Codes of districts that stood before their pattern did.
const EARLIER: Readonly<Record<string, string>> = {
  'labour-social/district/an-phu': 'an-giang/an-phu',
};

function ofPlace(code: string): Unit | undefined {
  const [, agency, kind, named] = OF_PLACES.exec(code) ?? [];
  const place = EARLIER[code] ?? named ?? '';
  if (kind === 'commune') {
    const commune = findCommune(place);
    return commune && (agency === 'police' ? communePolice : communeCommittee)(commune);
  }
  const district = findDistrict(place);
  const unit = district && (agency === 'police' ? districtPolice : districtOffice)(district);
  return unit?.code === code ? unit : undefined;
}

const asked = new Map<string, Unit>();

/** A unit by its code, or undefined where this build does not know it. Those of communes and districts are made when asked for. */
export function findUnit(code: string): Unit | undefined {
  const known = listed().get(code) ?? asked.get(code);
  if (known) return known;
  const made = ofPlace(code);
  if (made) asked.set(code, made);
  return made;
}

/** The whole register, some 9,000 units: for lists and references, not for a lookup. */
export const everyUnit = once((): readonly Unit[] => [
  ...listed().values(),
  ...districtPoliceUnits(),
  ...districtOffices(),
  ...communeCommittees(),
  ...communePoliceUnits(),
]);

/** Whether a unit belongs to a province over all years: today's province, with those that it took in. */
const liesIn = ({ province, before2025 }: Unit, within: readonly string[]) =>
  (province !== undefined && within.includes(province)) ||
  (before2025 !== undefined && within.includes(before2025));

/** The units of a party, a province (with those that it took in), or both. */
export function unitsOf({
  agency,
  province,
}: Readonly<{ agency?: PartyLog | undefined; province?: string | undefined }>): readonly Unit[] {
  const within = province === undefined ? undefined : provincesWithin(province);
  return everyUnit().filter(
    (unit) =>
      (agency === undefined || unit.agency === agency) &&
      (within === undefined || liesIn(unit, within)),
  );
}

/** What readers call a unit; one that this build does not know is shown by its code. */
export const wordsOfUnit = (code: string): Words => findUnit(code)?.words ?? { vi: code, en: code };
