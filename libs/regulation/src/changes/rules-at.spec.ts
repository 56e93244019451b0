import { createHash } from 'node:crypto';
import {
  choicesOf,
  dryRun,
  findParameter,
  findRule,
  lawOn,
  obligationsOf,
  rulesAt,
  rulesBook,
  seedHash,
  seedRules,
  seedText,
} from '#regulation';
import { findAgency } from '../agencies/agencies.js';
import { endsOf } from '../deadlines/ends.js';
import { agenciesOf } from './rules.js';
import { on, Telling } from '../../test/entries.js';

const OFFICE = 'labour-social/province/an-giang';
const COMMUNE = 'labour-social/commune/da-phuoc';
const by = { by: 'coordination', unit: 'coordination/office' };
const change = { ...by, at: on('2026-10-01') };
const proposal = 'coordination/0';

describe('the seed of the rules', () => {
  it('has the hash that the build brings along', () => {
    expect(createHash('sha256').update(seedText()).digest('hex')).toBe(seedHash);
  });

  it('is adopted by an entry that names it, and by no other', () => {
    const told = new Telling();
    told.tell('RulesSeeded', { seed: seedHash, proposal }, change);
    told.tell('RulesSeeded', { seed: 'a'.repeat(64), proposal }, change);
    const adopted = [0, 1, 2].map((size) => rulesAt(told.entries, size).adopted);
    expect(adopted).toEqual([false, true, false]);
  });
});

describe('the day on which Labour passed to Health', () => {
  it('is a parameter: the units of both ministries move with it', () => {
    const told = new Telling();
    const value = { day: '2025-04-01' };
    told.tell(
      'ParameterSet',
      { parameter: 'party.labour-to-health', value, proposal, effective: '2026-11-01' },
      change,
    );
    const unit = 'labour-social/province/thanh-hoa';
    const begins = (size: number) =>
      findAgency(unit, agenciesOf(rulesAt(told.entries, size)))?.validFrom;
    expect([begins(0), begins(1)]).toEqual(['2025-03-01', '2025-04-01']);
  });
});

describe('a change of the rules', () => {
  it('is known from its size on, and counts from its own day on', () => {
    const told = new Telling();
    const value = { amount: 30, unit: 'CALENDAR_DAYS' } as const;
    const set = { parameter: 'limit.r25-a7', value, proposal, effective: '2026-11-10' };
    told.tell('ParameterSet', set, change);
    const parameterOn = (size: number, day: string) =>
      findParameter(rulesAt(told.entries, size), 'limit.r25-a7', day);
    expect(parameterOn(0, '2026-12-01')).toMatchObject({ confirmed: false, value: undefined });
    expect(parameterOn(1, '2026-11-09')).toMatchObject({ confirmed: false });
    expect(parameterOn(1, '2026-11-10')).toMatchObject({
      ...{ confirmed: true, change: 'coordination/0' },
      value: { amount: 30, unit: 'calendar-days' },
    });
  });

  it('binds only the entries that knew it', () => {
    const changes = new Telling();
    const value = { amount: 5, unit: 'WORKING_DAYS' } as const;
    const set = { parameter: 'limit.r25-a7', value, proposal, effective: '2026-11-01' };
    changes.tell('ParameterSet', set, change);
    const endWith = (ruleset: string) => {
      const told = new Telling(ruleset);
      const request = { office: OFFICE, of: 'police/province/an-giang' };
      told.tell('VerificationRequested', request, { at: on('2026-11-02'), by: 'labour-social' });
      const items = obligationsOf(told.entries, rulesBook(changes.entries), on('2026-12-01'));
      return items.find(({ rule }) => rule === 'R25-A7');
    };
    expect(endWith('2025@0')).toMatchObject({ state: 'waiting-for-parameter' });
    expect(endWith('2025@1')).toMatchObject({
      state: 'late',
      end: { counted: '2026-11-10T00:00:00+07:00', confirmed: true },
    });
  });

  it('ends a version of a row and begins the next', () => {
    const told = new Telling();
    const limit = { kind: 'WITHIN', amount: 10, unit: 'CALENDAR_DAYS' } as const;
    const document = '162/2025/NĐ-CP';
    const version = { rule: 'R25-A7', limit, confidence: 'Q', proposal, document } as const;
    told.tell('RuleVersionSet', { ...version, effective: '2027-01-01' }, change);
    const rules = rulesAt(told.entries, 1);
    const [before, after] = ['2026-12-31', '2027-01-01'].map((day) =>
      findRule(rules, 'R25-A7', day),
    );
    expect(before).toMatchObject({ validTo: '2026-12-31', limit: { kind: 'not-found' } });
    expect(after).toMatchObject({ kind: 'rule', limitConfidence: 'Q', validFrom: '2027-01-01' });
    expect(after?.limit).toMatchObject({ kind: 'within', amount: 10 });
    expect(findRule(rulesAt(told.entries, 0), 'R25-A7', '2027-01-01')?.kind).toBe('parameter');
  });

  it('of a row rests on its document, and on no article of the row before', () => {
    const told = new Telling();
    const limit = { kind: 'WITHIN', amount: 5, unit: 'WORKING_DAYS' } as const;
    const version = { rule: 'R25-A5', limit, confidence: 'Q', proposal } as const;
    const document = '99/2026/NĐ-CP';
    told.tell('RuleVersionSet', { ...version, document, effective: '2027-01-01' }, change);
    told.tell('RuleVersionSet', { ...version, effective: '2027-02-01' }, change);
    const ends = { rule: 'R25-A7', validTo: '2027-03-01', effective: '2027-02-01' };
    told.tell('RuleVersionSet', { ...ends, proposal }, change);
    const unsaid = { rule: 'R25-A6', limit, document, proposal, effective: '2027-01-01' } as const;
    told.tell('RuleVersionSet', unsaid, change);
    const rules = rulesAt(told.entries, 4);
    const [named, unnamed] = ['2027-01-01', '2027-02-01'].map((day) =>
      findRule(rules, 'R25-A5', day),
    );
    expect(named).toMatchObject({
      ...{
        article: document,
        articleWords: { en: `Document ${document}` },
        change: 'coordination/0',
      },
      ...{ kind: 'rule', source: `${document} · coordination/0` },
    });
    expect(named?.printed).toBeUndefined();
    expect(unnamed).toMatchObject({ kind: 'parameter', confidence: 'N', limitConfidence: 'N' });
    // Nobody said how sure the other limit is: the mark of the text that it replaces is not its own.
    expect(findRule(rules, 'R25-A6', '2027-01-01')).toMatchObject({
      ...{ kind: 'parameter', confidence: 'N', limitConfidence: 'N' },
    });
    // What only ends a row leaves its text as it was.
    const [before, ended] = ['2027-01-31', '2027-02-01'].map((day) =>
      findRule(rules, 'R25-A7', day),
    );
    expect(ended).toEqual({
      ...before,
      ...{ change: 'coordination/2', validFrom: '2027-02-01', validTo: '2027-03-01' },
    });
  });

  it('of a row that is once a stay begins with the stays of its days', () => {
    const told = new Telling();
    const limit = { kind: 'WITHIN', amount: 77, unit: 'CALENDAR_DAYS' } as const;
    const document = '162/2025/NĐ-CP';
    const version = { rule: 'R25-S1', limit, confidence: 'P', proposal, document } as const;
    told.tell('RuleVersionSet', { ...version, effective: '2026-11-10' }, change);
    const endOfStay = (day: string) => {
      const stay = new Telling('2025@1');
      const received = { unit: 'border/post/long-binh', place: 'BORDER_POST', mode: 'RET_SELF' };
      stay.tell('PersonReceived', received as never, { at: on(day) });
      const items = obligationsOf(stay.entries, rulesBook(told.entries), on(day));
      return items.filter(({ rule }) => rule === 'R25-S1').map(({ end }) => end?.counted);
    };
    expect(endOfStay('2026-11-10')).toEqual(['2027-01-27T00:00:00+07:00']);
    expect(endOfStay('2026-11-09')).toEqual(['2027-03-10T00:00:00+07:00']);
  });

  it('of a reading is one of its choices', () => {
    const told = new Telling();
    const set = { parameter: 'reading.last-day-of-rest', proposal, effective: '2026-11-01' };
    told.tell('ParameterSet', { ...set, value: { choice: 'stays' } }, change);
    told.tell('ParameterSet', { ...set, value: { choice: 'whatever' } }, change);
    const rules = rulesAt(told.entries, 2);
    expect(lawOn(rules, '2026-11-01').readings.lastDayOfRest).toBe('stays');
    expect(lawOn(rules, '2026-10-31').readings.lastDayOfRest).toBe('moves');
    expect(choicesOf('reading.last-day-of-rest')).toEqual(['moves', 'stays']);
    const readings = seedRules().parameters.filter(({ name }) => name.startsWith('reading.'));
    for (const { name, value } of readings)
      if (value) expect(choicesOf(name)).toContain(value.choice);
    expect(readings.length).toBe(16);
  });
});

describe('a year of the calendar', () => {
  const effective = '2027-12-01';
  const tet = ['25', '26', '27', '28', '29'].map((day) => `2028-01-${day}`);
  const holiday = (day: string, name: 'TET' | 'HUNG_KINGS') => ({
    ...({ day, kind: 'STATUTORY', confirmed: true, holiday: name } as const),
    ...{ proposal, effective },
  });
  const limit = { kind: 'within', amount: 3, unit: 'working-days' } as const;
  const tellAll = (told: Telling) => {
    for (const day of tet) told.tell('HolidayDeclared', holiday(day, 'TET'), change);
    told.tell('HolidayDeclared', holiday('2028-04-04', 'HUNG_KINGS'), change);
    return told;
  };

  it('is known once its Tết and its Hùng Kings’ day are declared, all of them', () => {
    const { entries } = tellAll(new Telling());
    const endsAfter = (size: number) =>
      endsOf(limit, '2028-03-31', lawOn(rulesAt(entries, size), '2028-03-31'));
    for (const size of [0, 1, 5]) {
      expect(endsAfter(size)?.explanation.en).toContain('the calendar of 2028 is not known');
      expect(endsAfter(size)?.latest).not.toBe(endsAfter(size)?.counted);
    }
    expect(endsAfter(6)).toMatchObject({
      ...{ counted: '2028-04-07T00:00:00+07:00', latest: '2028-04-07T00:00:00+07:00' },
      restsOnUnconfirmed: [],
    });
    expect(endsAfter(6)?.explanation).toEqual({
      vi: '03 ngày làm việc kể từ sau thứ Sáu 31/03/2028, không tính ngày nghỉ cuối tuần và thứ Ba 04/04 (Giỗ Tổ Hùng Vương): kết thúc thứ Năm 06/04, 24 giờ',
      en: "3 working days after Friday 31 March 2028, not counting weekends and Tuesday 4 April (Hùng Kings' Commemoration Day): ends Thursday 6 April, 24:00",
    });
  });

  it('is unknown again where one of these days is taken back', () => {
    const told = tellAll(new Telling());
    const ordinary = { ...holiday(tet[0] ?? '', 'TET'), kind: 'ORDINARY' } as const;
    told.tell('HolidayDeclared', ordinary, change);
    const law = lawOn(rulesAt(told.entries, 7), '2028-03-31');
    expect(endsOf(limit, '2028-03-31', law)?.explanation.en).toContain('is not known');
  });
});

describe('a dry run', () => {
  it('lists what would be due otherwise, and nothing else, as it then is', () => {
    const changes = new Telling();
    const holiday = { day: '2026-11-09', kind: 'SWAPPED_REST', confirmed: true } as const;
    changes.tell('HolidayDeclared', { ...holiday, proposal, effective: '2026-11-01' }, change);
    const told = new Telling('2025@9');
    const notice = { commune: COMMUNE, office: OFFICE };
    told.tell('ReceptionNotified', notice, { at: on('2026-11-06'), by: 'labour-social' });
    const cases = [{ caseId: 'a', history: told.entries }];
    const at = '2026-11-10T01:00:00+07:00';
    const rules = { now: rulesBook([]), changed: rulesBook(changes.entries) };
    expect(dryRun(cases, rules, at)).toMatchObject([
      {
        key: 'R25-A5/labour-social/0',
        what: ['due', 'late'],
        before: { state: 'late', end: { counted: '2026-11-10T00:00:00+07:00' } },
        after: { state: 'open', end: { counted: '2026-11-11T00:00:00+07:00' } },
      },
    ]);
    expect(dryRun(cases, { now: rules.now, changed: rules.now }, at)).toEqual([]);
  });
});
