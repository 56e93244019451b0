import { demoOfficers, findDemoOfficer } from './demo-officers.js';
import { parties } from './parties.js';
import { provinces } from './provinces.js';
import { findUnit, units, wordsOfUnit } from './units.js';

// As contracts spells the kinds Unit and Province; contracts stands above codes and is not imported here.
const UNIT = /^(?=.{1,60}$)[a-z-]+(\/[a-z0-9-]+){1,3}$/;
const PROVINCE = /^[a-z][a-z-]{1,30}$/;

const doubles = (values: readonly string[]) => values.filter((v, i) => values.indexOf(v) !== i);

describe('the units', () => {
  it('have each their own code', () => {
    expect(doubles(units.map(({ code }) => code))).toEqual([]);
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

describe("the demo's officers", () => {
  it('have each their own id, with no name in it', () => {
    expect(doubles(demoOfficers.map(({ id }) => id))).toEqual([]);
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
