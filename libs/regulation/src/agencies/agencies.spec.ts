import { everyUnit, provincesOfToday } from '#codes';
import { isThereOn, labourSocialMinistry, seedAgencies, type Agencies } from './agencies.js';
import { isCompetent } from './competence.js';
import { findHistory, listAgencies } from './list.js';
import { placeOf, unitFor } from './routing.js';
import { lineOf, predecessorsOf, successorOf, unitOn } from './succession.js';

const anPhu = { province: 'an-giang', district: 'an-giang/an-phu' } as const;
const haTien = { province: 'kien-giang', district: 'kien-giang/ha-tien' } as const;
const vinhHau = { province: 'an-giang', commune: 'an-giang/vinh-hau' } as const;

const DAYS = ['2025-02-28', '2025-03-01', '2025-06-30', '2025-07-01'] as const;

describe('succession', () => {
  it('tells who has a unit’s duties on a day', () => {
    const office = 'labour-social/district/an-phu';
    expect(DAYS.map((day) => unitOn(office, day)?.code)).toEqual([
      office,
      office,
      office,
      'labour-social/province/an-giang',
    ]);
    expect(successorOf(office, '2025-06-30')).toBeUndefined();
    expect(successorOf(office, '2025-07-01')?.code).toBe('labour-social/province/an-giang');
    expect(unitOn('labour-social/province/an-giang', '2024-01-01')).toBeUndefined();
  });

  it('ends for every unit in one of today', () => {
    const last = everyUnit().map(({ code }) => lineOf(code).at(-1));
    expect(last.filter((unit) => !unit || !isThereOn(unit, '2026-11-22'))).toEqual([]);
  });

  it('leaves no day between a unit and the one that took over', () => {
    const gaps = everyUnit().filter(
      ({ code, validTo }) => validTo !== undefined && unitOn(code, validTo)?.code !== code,
    );
    expect(gaps).toEqual([]);
    const lost = everyUnit().filter(
      ({ code, validTo }) => validTo !== undefined && !unitOn(code, '2025-07-01'),
    );
    expect(lost).toEqual([]);
  });

  it('is told backwards, too', () => {
    const codes = predecessorsOf('labour-social/province/an-giang').map(({ code }) => code);
    expect(codes).toContain('labour-social/province/kien-giang');
    expect(codes).toContain('labour-social/district/an-phu');
    expect(findHistory('labour-social/province/kien-giang')?.after.map(({ code }) => code)).toEqual(
      ['labour-social/province/an-giang'],
    );
    expect(findHistory('labour-social/nobody')).toBeUndefined();
  });

  it('moves with the days that coordination sets, and with successions of its own', () => {
    const later: Agencies = {
      dates: { ...seedAgencies.dates, 'labour-to-health': '2025-04-01' },
      successions: new Map([
        [
          'foreign-affairs/mission/yangon',
          { from: '2026-12-01', succeededBy: 'foreign-affairs/mission/bangkok' },
        ],
      ]),
    };
    const routed = unitFor('provincial-health-agency', haTien, '2025-03-15', later).unit;
    expect(routed).toBe('labour-social/labour-department/kien-giang');
    expect(labourSocialMinistry('2025-03-15', later).en).toMatch(/Labour/);
    expect(labourSocialMinistry('2025-03-01').en).toMatch(/Health/);
    expect(unitOn('foreign-affairs/mission/yangon', '2026-12-01', later)?.code).toBe(
      'foreign-affairs/mission/bangkok',
    );
    const before = predecessorsOf('foreign-affairs/mission/bangkok', later);
    expect(before.map(({ code }) => code)).toEqual(['foreign-affairs/mission/yangon']);
  });

  it('set in a circle ends', () => {
    const circle: Agencies = {
      ...seedAgencies,
      successions: new Map([
        ['police/ministry', { from: '2026-01-01', succeededBy: 'police/department/criminal' }],
        ['police/department/criminal', { from: '2026-01-01', succeededBy: 'police/ministry' }],
      ]),
    };
    expect(unitOn('police/ministry', '2026-02-01', circle)).toBeUndefined();
  });
});

describe('competence', () => {
  const refusal = (...asked: Parameters<typeof isCompetent>) => {
    const verdict = isCompetent(...asked);
    return verdict.competent ? 'competent' : [verdict.reason, verdict.instead.unit];
  };

  it.each([
    ['labour-social/district/an-phu', '2025-06-30', 'competent'],
    [
      'labour-social/district/an-phu',
      '2025-07-01',
      ['not-that-day', 'labour-social/province/an-giang'],
    ],
    [
      'labour-social/province/an-giang',
      '2025-06-30',
      ['not-that-role', 'labour-social/district/an-phu'],
    ],
    ['labour-social/province/an-giang', '2025-07-01', 'competent'],
    [
      'labour-social/province/can-tho',
      '2025-07-01',
      ['not-that-place', 'labour-social/province/an-giang'],
    ],
    ['labour-social/nobody', '2025-07-01', ['unknown-unit', 'labour-social/province/an-giang']],
  ] as const)('of %s for a labour office’s duty on %s', (unit, day, outcome) => {
    expect(refusal(unit, 'district-labour-office', { ...anPhu, day })).toEqual(outcome);
  });

  it('is of any body that a duty names', () => {
    expect(refusal('border/post/long-binh', 'any-nearest-body', { day: '2026-01-01' })).toBe(
      'competent',
    );
    expect(
      refusal('border/gate/ha-tien', ['court', 'border-receiver'], {
        ...haTien,
        day: '2026-01-01',
      }),
    ).toBe('competent');
    expect(
      refusal('border/gate/ha-tien', 'border-receiver', {
        province: 'an-giang',
        day: '2025-01-01',
      }),
    ).toEqual(['not-that-place', undefined]);
  });

  it('of a commune ends at its border', () => {
    const other = { province: 'an-giang', commune: 'an-giang/khanh-binh' } as const;
    expect(
      refusal('labour-social/commune/an-giang/vinh-hau', 'commune-pc', {
        ...vinhHau,
        day: '2026-01-01',
      }),
    ).toBe('competent');
    expect(
      refusal('labour-social/commune/an-giang/vinh-hau', 'commune-pc', {
        ...other,
        day: '2026-01-01',
      }),
    ).toEqual(['not-that-place', 'labour-social/commune/an-giang/khanh-binh']);
  });

  it('is that of every unit at its own place', () => {
    const some = everyUnit().filter((_, i) => i % 37 === 0);
    const strange = some.filter((unit) => {
      const day = unit.validTo ?? '2026-01-01';
      return !isCompetent(unit.code, unit.roles, { ...placeOf(unit.code, day), day }).competent;
    });
    expect(strange).toEqual([]);
  });
});

describe('the list of agencies', () => {
  it('is filtered by party, province, day and role', () => {
    const codes = listAgencies({
      party: 'labour-social',
      province: 'an-giang',
      day: '2025-06-30',
      role: 'provincial-health-agency',
    }).map(({ code }) => code);
    expect(codes).toEqual(['labour-social/province/an-giang', 'labour-social/province/kien-giang']);
    expect(listAgencies({ role: 'court' })).toEqual([]);
  });

  it('has the police of every province of today', () => {
    const police = listAgencies({ role: 'provincial-police', day: '2025-07-01' });
    expect(police).toHaveLength(provincesOfToday.length);
  });
});
