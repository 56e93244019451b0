import {
  dayBefore,
  findProvince,
  findUnit,
  reorganisations,
  type ProvinceCode,
  type ReorganisationName,
  type Unit,
} from '#codes';
import type { Words } from '#kernel';
import type { Day } from '../regimes.js';

/** From `from` on, another unit has the duties of this one. */
export type Succession = Readonly<{ from: Day; succeededBy: string }>;

/** What can be set about agencies: the days of the reorganisations, and successions that the build does not know. */
export type Agencies = Readonly<{
  dates: Readonly<Record<ReorganisationName, Day>>;
  successions: ReadonlyMap<string, Succession>;
}>;

/** The agencies as the build assumes them. */
export const seedAgencies: Agencies = {
  dates: {
    'labour-to-health': reorganisations['labour-to-health'].from,
    'district-police-end': reorganisations['district-police-end'].from,
    'two-tier-government': reorganisations['two-tier-government'].from,
    'border-into-military': reorganisations['border-into-military'].from,
  },
  successions: new Map(),
};

/** A unit with the days and the successor that these agencies give it. */
export function findAgency(code: string, agencies: Agencies = seedAgencies): Unit | undefined {
  const unit = findUnit(code);
  if (!unit || agencies === seedAgencies) return unit;
  const set = agencies.successions.get(code);
  const successor = set?.succeededBy ?? unit.succeededBy;
  const end = set?.from ?? (unit.ends && agencies.dates[unit.ends]);
  return {
    ...unit,
    ...(unit.begins ? { validFrom: agencies.dates[unit.begins] } : {}),
    ...(end === undefined ? {} : { validTo: dayBefore(end) }),
    ...(successor === undefined ? {} : { succeededBy: successor }),
  };
}

/** Whether a unit is there on a day. */
export const isThereOn = ({ validFrom, validTo }: Unit, day: Day): boolean =>
  (validFrom === undefined || validFrom <= day) && (validTo === undefined || day <= validTo);

/** The province that a place of this code belongs to on a day. */
export function provinceThen(
  code: ProvinceCode,
  day: Day,
  { dates }: Agencies = seedAgencies,
): ProvinceCode {
  const successor = findProvince(code)?.succeededBy;
  return successor !== undefined && day >= dates['two-tier-government'] ? successor : code;
}

/** The province that a unit lies in on a day. */
export function provinceOfUnit(
  { province, before2025 }: Unit,
  day: Day,
  agencies: Agencies = seedAgencies,
): ProvinceCode | undefined {
  if (before2025 !== undefined && day < agencies.dates['two-tier-government']) return before2025;
  return province && provinceThen(province, day, agencies);
}

/** Which ministry the labour-social party belongs to on a day. */
export const labourSocialMinistry = (day: Day, { dates }: Agencies = seedAgencies): Words =>
  day < dates['labour-to-health']
    ? {
        vi: 'Bộ Lao động - Thương binh và Xã hội',
        en: 'Ministry of Labour, Invalids and Social Affairs',
      }
    : { vi: 'Bộ Y tế', en: 'Ministry of Health' };
