import { missions } from '../places/missions.js';
import { unitOf, type Unit } from './unit.js';

const foreignAffairs = unitOf('foreign-affairs');

const centre: readonly Unit[] = (
  [
    [
      'foreign-affairs/ministry',
      'foreign-affairs-ministry',
      'Bộ Ngoại giao',
      'Ministry of Foreign Affairs',
    ],
    [
      'foreign-affairs/department/consular',
      'consular-department',
      'Cục Lãnh sự',
      'Consular Department',
    ],
  ] as const
).map(([code, role, vi, en]) =>
  foreignAffairs({
    code,
    level: 'T',
    roles: [role],
    province: 'ha-noi',
    words: { vi, en },
    confidence: 'P',
    source: 'S19',
  }),
);

/** The ministry, its Consular Department and the missions that the register knows. */
export const foreignAffairsUnits = (): readonly Unit[] => [
  ...centre,
  ...missions.map(({ code, words }) =>
    foreignAffairs({
      code: `foreign-affairs/mission/${code}`,
      level: 'X',
      roles: ['mission'],
      words,
      confidence: 'I',
      source: 'tên công bố của cơ quan đại diện',
    }),
  ),
];
