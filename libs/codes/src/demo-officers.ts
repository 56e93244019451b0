import type { PartyLog } from './parties.js';

/** Somebody who plays an officer in the demo: a pseudonymous id, never a name. */
export type DemoOfficer = Readonly<{
  id: string;
  agency: PartyLog;
  unit: string;
  roles: readonly ('officer' | 'shift-leader' | 'coordinator' | 'auditor' | 'operator')[];
}>;

/** So many officers of each unit, numbered through; two at least where a second officer must confirm. The first leads the shift. */
const officers = (
  prefix: string,
  agency: PartyLog,
  unitsInOrder: readonly (readonly [unit: string, count: number])[],
): DemoOfficer[] =>
  unitsInOrder
    .flatMap(([unit, count]) => Array.from({ length: count }, (_, nth) => ({ unit, nth })))
    .map(({ unit, nth }, i) => ({
      ...{ id: `${prefix}-${String(i + 1)}`, agency, unit },
      roles: nth === 0 ? ['officer', 'shift-leader'] : ['officer'],
    }));

/** Those who run a service: they keep its log, and read no case. */
function operators(ofEach: readonly (readonly [agency: PartyLog, unit: string])[]): DemoOfficer[] {
  return ofEach.map(([agency, unit], i) => ({
    id: `vh-${String(i + 1)}`,
    agency,
    unit,
    roles: ['operator'],
  }));
}

export const demoOfficers: readonly DemoOfficer[] = [
  ...officers('bp', 'border', [
    ['border/post/long-binh', 2],
    ['border/post/long-binh/21', 1],
    ['border/gate/tinh-bien', 2],
    ['border/gate/lao-cai', 1],
    ['border/ministry', 1],
  ]),
  ...officers('ca', 'police', [
    ['police/immigration/department', 2],
    ['police/immigration/an-giang', 2],
    ['police/province/an-giang', 2],
    ['police/airport/noi-bai', 2],
    ['police/province/thanh-hoa', 2],
    ['police/province/nghe-an', 2],
    ['police/district/an-giang/an-phu', 2],
    ['police/immigration/lao-cai', 1],
    ['police/ministry', 1],
  ]),
  ...officers('ng', 'foreign-affairs', [
    ['foreign-affairs/department/consular', 2],
    ['foreign-affairs/mission/phnom-penh', 1],
    ['foreign-affairs/mission/yangon', 1],
    ['foreign-affairs/mission/bangkok', 1],
    ['foreign-affairs/ministry', 1],
  ]),
  ...officers('xh', 'labour-social', [
    ['labour-social/commune/da-phuoc', 1],
    ['labour-social/commune/long-binh', 1],
    ['labour-social/district/an-phu', 2],
    ['labour-social/province/thanh-hoa', 2],
    ['labour-social/province/nghe-an', 2],
    ['labour-social/commune/thanh-hoa-1', 1],
    ['labour-social/commune/nghe-an-1', 1],
    ['labour-social/commune/lang-son-1', 1],
    ['labour-social/commune/tay-ninh-1', 1],
    ['labour-social/province/an-giang', 2],
    ['labour-social/commune/an-giang/khanh-binh', 1],
    ['labour-social/hotline/111', 1],
    ['labour-social/ministry', 1],
  ]),
  { id: 'dp-1', agency: 'coordination', unit: 'coordination/office', roles: ['coordinator'] },
  { id: 'dp-2', agency: 'coordination', unit: 'coordination/office', roles: ['coordinator'] },
  { id: 'tt-1', agency: 'audit', unit: 'audit/inspectorate', roles: ['auditor'] },
  ...operators([
    ['police', 'police/immigration/department'],
    ['border', 'border/command/an-giang'],
    ['foreign-affairs', 'foreign-affairs/department/consular'],
    ['labour-social', 'labour-social/province/nghe-an'],
    ['coordination', 'coordination/office'],
    ['audit', 'audit/inspectorate'],
  ]),
];

/** An officer of the demo by id, or undefined. */
export const findDemoOfficer = (id: string): DemoOfficer | undefined =>
  demoOfficers.find((officer) => officer.id === id);
