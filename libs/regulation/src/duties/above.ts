import { findRole, wordsOfParty, type Level, type PartyLog, type RoleCode } from '#codes';
import type { Words } from '#kernel';
import { findAgency, isThereOn, type Agencies } from '../agencies/agencies.js';
import { placeOf, unitFor, type Routed } from '../agencies/routing.js';
import type { Day } from '../regimes.js';
import type { LevelCode, ObligationItem } from './item.js';

/** A level above the one that has a duty, and who is there: the unit where the register knows one. */
export type Above = Readonly<{
  level: LevelCode;
  toParty: PartyLog;
  toUnit?: string;
  words: Words;
}>;

const CODES: Readonly<Record<Level, LevelCode>> = {
  C: 'COMMUNE',
  X: 'ABROAD',
  D: 'DISTRICT',
  P: 'PROVINCE',
  T: 'CENTRAL',
};

// A mission stands below its ministry, as a commune and a border post do below their provinces.
const RANK: Readonly<Record<LevelCode, number>> = {
  COMMUNE: 1,
  ABROAD: 1,
  DISTRICT: 2,
  PROVINCE: 3,
  CENTRAL: 4,
};

/** Who stands at which level of each ministry; what a level was before or is after a reorganisation, routing tells. */
const LINES: Readonly<Partial<Record<string, readonly (readonly [Level, RoleCode])[]>>> = {
  police: [
    ['D', 'district-police'],
    ['P', 'provincial-police'],
    ['T', 'police-ministry'],
  ],
  border: [
    ['P', 'border-command'],
    ['T', 'border-ministry'],
  ],
  'foreign-affairs': [['T', 'foreign-affairs-ministry']],
  'labour-social': [
    ['D', 'district-labour-office'],
    ['P', 'provincial-health-agency'],
    ['T', 'labour-social-ministry'],
  ],
};

type Asked = Pick<ObligationItem, 'lead' | 'heldBy' | 'escalation'>;

const rankOfUnit = (unit: string | undefined, agencies: Agencies): number | undefined => {
  const found = unit === undefined ? undefined : findAgency(unit, agencies);
  return found && RANK[CODES[found.level]];
};

/** The level that has a duty now, as a rank: of its unit or its role, or the one that was asked last. */
function rankOf({ lead, heldBy, escalation }: Asked, agencies: Agencies): number {
  const role = lead.role === undefined ? undefined : findRole(lead.role)?.levels[0];
  const own = rankOfUnit(heldBy ?? lead.unit, agencies) ?? (role ? RANK[CODES[role]] : 1);
  return Math.max(own, escalation ? RANK[escalation.level] : 0);
}

/** Whether a level stands above the one that has a duty now. */
export const isAbove = (level: LevelCode, asked: Asked, agencies: Agencies): boolean =>
  RANK[level] > rankOf(asked, agencies);

const unitsThere = ({ unit }: Routed, level: Level, day: Day, agencies: Agencies): boolean => {
  const found = unit === undefined ? undefined : findAgency(unit, agencies);
  return found?.level === level && isThereOn(found, day);
};

/**
 * The levels above the one that has a duty now, the next one first: district where there is one on the day, province, centre. None for
 * a duty of nobody in the federation.
 */
export function aboveOf(item: Asked, day: Day, agencies: Agencies): readonly Above[] {
  const { party, unit } = item.lead;
  const from = item.heldBy ?? unit;
  const place = from === undefined ? {} : placeOf(from, day, agencies);
  return (LINES[party ?? ''] ?? []).flatMap(([level, role]): Above[] => {
    const code = CODES[level];
    if (!isAbove(code, item, agencies)) return [];
    const asked = unitFor(role, place, day, agencies);
    const isThere = unitsThere(asked, level, day, agencies);
    // A district office stands only where one is known; a province and a ministry always do.
    if (!isThere && level === 'D') return [];
    const toParty = party as PartyLog;
    return isThere && asked.unit !== undefined
      ? [{ level: code, toParty, toUnit: asked.unit, words: asked.words }]
      : [{ level: code, toParty, words: level === 'T' ? wordsOfParty(toParty) : asked.words }];
  });
}

/** The level of a unit as entries spell it; undefined where the register does not know the unit. */
export function levelOfUnit(code: string, agencies: Agencies): LevelCode | undefined {
  const unit = findAgency(code, agencies);
  return unit && CODES[unit.level];
}
