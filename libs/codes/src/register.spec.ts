import { demoOfficers, findDemoOfficer } from './demo-officers.js';
import { parties } from './parties.js';
import { provinces } from './places/provinces.js';
import { findRole, roles } from './roles.js';
import { everyUnit, findUnit, unitsOf, wordsOfUnit } from './units/register.js';
import { dayBefore } from './units/reorganisations.js';
import type { Unit } from './units/unit.js';

// As contracts spells the kinds Unit and Province; contracts stands above codes and is not imported here.
const UNIT = /^(?=.{1,60}$)[a-z-]+(\/[a-z0-9-]+){1,3}$/;
const PROVINCE = /^[a-z][a-z-]{1,30}$/;

const units = everyUnit();
const doubles = (values: readonly string[]) => values.length - new Set(values).size;

describe('the units', () => {
  it('have each their own code', () => {
    expect(doubles(units.map(({ code }) => code))).toBe(0);
  });

  it('are spelt as entries may carry them', () => {
    expect(units.filter(({ code }) => !UNIT.test(code))).toEqual([]);
  });

  it('belong to the party that their code names', () => {
    expect(units.filter(({ code, agency }) => !code.startsWith(`${agency}/`))).toEqual([]);
    const logs: readonly string[] = parties.map(({ log }) => log);
    expect(units.filter(({ agency }) => !logs.includes(agency))).toEqual([]);
  });

  it('lie in a known province, or abroad', () => {
    const known: readonly string[] = provinces.map(({ code }) => code);
    const astray = units.filter(
      ({ province }) => province !== undefined && !known.includes(province),
    );
    expect(astray).toEqual([]);
    expect(findUnit('foreign-affairs/mission/phnom-penh')?.province).toBeUndefined();
  });

  it('are found one by one as the whole list has them', () => {
    expect(units.filter((unit) => findUnit(unit.code)?.words.vi !== unit.words.vi)).toEqual([]);
  });

  it.each([
    'labour-social/district/an-giang/an-phu',
    'labour-social/commune/kien-giang/vinh-hau',
    'police/commune/an-giang',
    'police/district/an-giang/x',
  ])('%s is none', (code) => {
    expect(findUnit(code)).toBeUndefined();
  });

  it('that have ended have one successor, and it ends in a unit of today', () => {
    const lastOf = (unit: Unit | undefined): Unit | undefined =>
      unit?.succeededBy === undefined ? unit : lastOf(findUnit(unit.succeededBy));
    expect(
      units.filter((unit) => (unit.succeededBy === undefined) === (unit.validTo !== undefined)),
    ).toEqual([]);
    expect(units.filter((unit) => lastOf(unit)?.validTo !== undefined || !lastOf(unit))).toEqual(
      [],
    );
  });

  it('that have ended hand over to a unit that is there on the next day', () => {
    const late = units.filter(({ validTo, succeededBy }) => {
      const next = succeededBy === undefined ? undefined : findUnit(succeededBy);
      return next?.validFrom !== undefined && dayBefore(next.validFrom) > (validTo ?? '');
    });
    expect(late).toEqual([]);
  });

  it('play roles of their own party and level', () => {
    const astray = units.filter(({ roles, agency, level }) =>
      roles.some((code) => {
        const role = findRole(code);
        return role?.party !== agency || !role.levels.includes(level);
      }),
    );
    expect(astray).toEqual([]);
  });

  it('are listed by province over all years', () => {
    const ours = unitsOf({ province: 'an-giang', agency: 'labour-social' }).map(({ code }) => code);
    expect(ours).toContain('labour-social/labour-department/kien-giang');
    expect(ours).toContain('labour-social/commune/an-giang/vinh-hau');
    expect(ours).not.toContain('labour-social/province/can-tho');
  });

  it('say that they are for illustration where nobody published them', () => {
    const silent = units.filter(({ invented, words }) => invented && !/minh họa/.test(words.vi));
    expect(silent).toEqual([]);
  });

  it('are shown by their code where this build does not know them', () => {
    expect(wordsOfUnit('border/post/new')).toEqual({
      vi: 'border/post/new',
      en: 'border/post/new',
    });
  });
});

describe('the provinces', () => {
  it('are spelt as entries may carry them', () => {
    expect(provinces.filter(({ code }) => !PROVINCE.test(code))).toEqual([]);
  });
});

describe('the roles', () => {
  it('have each their own code and name only roles', () => {
    const codes: readonly string[] = roles.map(({ code }) => code);
    expect(doubles(codes)).toBe(0);
    const named = roles.flatMap((role) => ('oneOf' in role ? (role.oneOf ?? []) : []));
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe("the demo's officers", () => {
  it('have each their own id, with no name in it', () => {
    expect(doubles(demoOfficers.map(({ id }) => id))).toBe(0);
    expect(demoOfficers.filter(({ id }) => !/^[a-z]{2}-\d+$/.test(id))).toEqual([]);
  });

  it('belong to a unit of their agency', () => {
    expect(demoOfficers.filter(({ unit, agency }) => findUnit(unit)?.agency !== agency)).toEqual(
      [],
    );
  });

  it.each(['police', 'border', 'foreign-affairs', 'labour-social'])(
    'are at least two in %s, since a second officer confirms',
    (agency) => {
      const ours = demoOfficers.filter((officer) => officer.agency === agency);
      expect(ours.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('are found by their id', () => {
    expect(findDemoOfficer('bp-1')?.unit).toBe('border/post/long-binh');
    expect(findDemoOfficer('nobody')).toBeUndefined();
  });
});
