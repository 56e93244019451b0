import fc from 'fast-check';
import { everyUnit, provinces, type RoleCode } from '#codes';
import { findAgency, isThereOn, seedAgencies } from './agencies.js';
import { isCompetent } from './competence.js';
import { unitFor, type Place } from './routing.js';

const anPhu = { province: 'an-giang', district: 'an-giang/an-phu' } as const;
const haTien = { province: 'kien-giang', district: 'kien-giang/ha-tien' } as const;
const vinhHau = { province: 'an-giang', commune: 'an-giang/vinh-hau' } as const;

const DAYS = ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01'] as const;

/** The unit on each of the four days around the two reorganisations. */
const TABLE: readonly (readonly [RoleCode, Place, ...(string | undefined)[]])[] = [
  [
    'district-police',
    anPhu,
    'police/district/an-giang/an-phu',
    'police/province/an-giang',
    'police/province/an-giang',
    'police/province/an-giang',
  ],
  [
    'district-police',
    haTien,
    'police/district/kien-giang/ha-tien',
    'police/province/kien-giang',
    'police/province/kien-giang',
    'police/province/an-giang',
  ],
  [
    'district-labour-office',
    anPhu,
    'labour-social/district/an-phu',
    'labour-social/district/an-phu',
    'labour-social/district/an-phu',
    'labour-social/province/an-giang',
  ],
  [
    'provincial-labour-department',
    haTien,
    'labour-social/labour-department/kien-giang',
    'labour-social/province/kien-giang',
    'labour-social/province/kien-giang',
    'labour-social/province/an-giang',
  ],
  [
    'provincial-health-agency',
    haTien,
    'labour-social/labour-department/kien-giang',
    'labour-social/province/kien-giang',
    'labour-social/province/kien-giang',
    'labour-social/province/an-giang',
  ],
  [
    'border-command',
    haTien,
    'border/command/kien-giang',
    'border/command/kien-giang',
    'border/command/kien-giang',
    'border/province/an-giang',
  ],
  [
    'provincial-immigration',
    haTien,
    'police/immigration/kien-giang',
    'police/immigration/kien-giang',
    'police/immigration/kien-giang',
    'police/immigration/an-giang',
  ],
  [
    'commune-pc',
    vinhHau,
    undefined,
    undefined,
    undefined,
    'labour-social/commune/an-giang/vinh-hau',
  ],
  [
    'commune-pc',
    { unit: 'labour-social/commune/da-phuoc' },
    'labour-social/commune/da-phuoc',
    'labour-social/commune/da-phuoc',
    'labour-social/commune/da-phuoc',
    'labour-social/commune/an-giang/vinh-hau',
  ],
  [
    'labour-social-ministry',
    {},
    'labour-social/ministry-of-labour',
    'labour-social/ministry',
    'labour-social/ministry',
    'labour-social/ministry',
  ],
  [
    'social-evils-department',
    {},
    'labour-social/department/social-evils',
    ...Array<string>(3).fill('labour-social/department/social-protection'),
  ],
  ['immigration-department', {}, ...Array<string>(4).fill('police/immigration/department')],
  ['coast-guard', {}, ...Array<string>(4).fill('border/coast-guard/command')],
  [
    'mission',
    { unit: 'foreign-affairs/mission/bangkok' },
    ...Array<string>(4).fill('foreign-affairs/mission/bangkok'),
  ],
  [
    'border-receiver',
    { unit: 'border/post/long-binh' },
    ...Array<string>(4).fill('border/post/long-binh'),
  ],
  ['court', anPhu, ...Array<undefined>(4).fill(undefined)],
];

describe('the unit for a role at a place', () => {
  it.each(TABLE.map(([role, place, ...units]) => ({ role, place, units })))(
    '$role at $place',
    ({ role, place, units }) => {
      expect(DAYS.map((day) => unitFor(role, place, day).unit)).toEqual(units);
    },
  );

  it('is its role with the province where the register knows none, and says why', () => {
    const { words, why, party, province } = unitFor('border-post', haTien, '2026-01-05');
    expect(words).toEqual({ vi: 'Đồn Biên phòng, An Giang', en: 'Border guard post, An Giang' });
    expect([why?.en, party, province]).toEqual([
      'It is not known which place: commune, district, post or mission',
      'border',
      'an-giang',
    ]);
    expect(unitFor('court', anPhu, '2026-01-05').why?.en).toMatch(/no unit of this role/);
    expect(unitFor('rescuing-body', anPhu, '2026-01-05').why?.en).toBe('Any of these bodies');
  });

  it('is the successor that two persons set, from its day on, also at a place named by no unit', () => {
    const successor = { from: '2026-12-01', succeededBy: 'police/province/nghe-an' };
    const successions = new Map([['police/province/an-giang', successor]]);
    const unitAt = (day: string) =>
      unitFor('provincial-police', { province: 'an-giang' }, day, { ...seedAgencies, successions });
    expect(unitAt('2026-11-30').unit).toBe('police/province/an-giang');
    expect(unitAt('2026-12-01')).toMatchObject({
      ...{ unit: 'police/province/nghe-an', role: 'provincial-police' },
    });
  });

  it('is there on the day, and of the role, whatever the place and day', () => {
    const place = fc.constantFrom<Place>(
      ...[anPhu, haTien, vinhHau, {}],
      ...everyUnit()
        .slice(0, 600)
        .map(({ code }) => ({ unit: code })),
      ...provinces.map(({ code }) => ({ province: code })),
    );
    const role = fc.constantFrom(...TABLE.map(([one]) => one), 'receiving-body' as const);
    const day = fc.constantFrom(...DAYS, '2022-08-18', '2026-11-24');
    fc.assert(
      fc.property(role, place, day, (asked, at, on) => {
        const found = unitFor(asked, at, on);
        if (found.unit === undefined) return found.why !== undefined;
        const unit = findAgency(found.unit);
        const competent = isCompetent(found.unit, asked, { ...at, day: on });
        return (
          unit !== undefined &&
          isThereOn(unit, on) &&
          unit.roles.includes(found.role) &&
          competent.competent
        );
      }),
      { numRuns: 500 },
    );
  });
});
