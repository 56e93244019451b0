import { obligationsOf, rulesBook, type ObligationItem } from '#regulation';
import type { Entry } from '#contracts';
import { on, Telling } from '../../test/entries.js';

const OFFICE = 'labour-social/province/an-giang';
const COMMUNE = 'labour-social/commune/an-giang/khanh-binh';
const at = (history: readonly Entry[], rule: string, rules = rulesBook([])) =>
  obligationsOf(history, rules, on('2026-12-20')).find((item) => item.rule === rule) as
    ObligationItem | undefined;

describe('a notice that nobody has opened', () => {
  it('is still given by the unit that is there today', () => {
    const changes = new Telling();
    const passes = { unit: COMMUNE, successor: OFFICE };
    changes.tell(
      'SuccessionSet',
      { ...passes, proposal: 'coordination/0', effective: '2026-12-01' },
      { at: on('2026-11-01'), by: 'coordination' },
    );
    const rules = rulesBook(changes.entries);
    const told = new Telling();
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2026-11-02'), by: 'labour-social' });
    const given = { at: on('2026-11-02', '10:00'), by: 'labour-social', unit: COMMUNE };
    const notice = told.tell('ReceptionNotified', { commune: COMMUNE, office: OFFICE }, given);
    expect(at(told.entries, 'R25-A2', rules)).toMatchObject({
      ...{ given: notice.id, lead: { unit: passes.successor } },
    });
    const opened = { at: on('2026-11-03'), by: 'labour-social', unit: OFFICE };
    told.tell('NoticeOpened', { notice: notice.id }, opened);
    expect(at(told.entries, 'R25-A2', rules)).toMatchObject({
      ...{ state: 'met', lead: { unit: COMMUNE } },
    });
  });
});

describe('an application for several kinds of support', () => {
  const by = { by: 'labour-social', unit: OFFICE };

  it.each([
    ['R25-S9', '2026-11-02', '2026-11-04'],
    ['R22-S4', '2025-03-03', '2025-03-05'],
  ])('is dealt with when each kind is decided or refused (%s)', (rule, day, last) => {
    const told = new Telling();
    const kinds = ['SVC_EDUCATION', 'SVC_VOCATIONAL', 'SVC_INITIAL_ALLOWANCE'] as const;
    told.tell('SupportApplied', { form: 'D162_07', kinds: [...kinds] }, { at: on(day), ...by });
    const decide = (support: (typeof kinds)[number], when: string) =>
      told.tell('SupportDecided', { office: OFFICE, support }, { at: on(when), ...by });
    decide('SVC_EDUCATION', day);
    decide('SVC_EDUCATION', last);
    expect(at(told.entries, rule)?.metBy).toBeUndefined();
    told.tell('SupportRefused', { kinds: ['SVC_VOCATIONAL'] }, { at: on(last), ...by });
    expect(at(told.entries, rule)?.metBy).toBeUndefined();
    const done = decide('SVC_INITIAL_ALLOWANCE', last);
    expect(at(told.entries, rule)).toMatchObject({ state: 'met', metBy: done.id });
  });
});

describe('an arrival that is waited for', () => {
  it('names whoever gives and escorts the person once', () => {
    const POST = 'border/post/long-binh';
    const told = new Telling();
    const to = { toParty: 'labour-social', to: OFFICE } as const;
    const leg = { leg: 1, escort: POST, from: POST, ...to, expectedAt: on('2026-11-03') };
    told.tell('TransitBegun', leg, { at: on('2026-11-02'), by: 'border', unit: POST });
    const units = at(told.entries, 'PR-ARRIVAL')?.cooperating.map(({ unit }) => unit) ?? [];
    expect(units).toContain(POST);
    expect(new Set(units).size).toBe(units.length);
  });
});

describe('a notice of the commune (R25-A4)', () => {
  const given = () => {
    const told = new Telling();
    const by = { by: 'labour-social', unit: COMMUNE };
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2026-11-02'), ...by });
    const to = { commune: COMMUNE, office: OFFICE };
    told.tell('ReceptionNotified', to, { at: on('2026-11-02', '10:00'), ...by });
    return told;
  };

  it.each([
    [OFFICE, 'met'],
    ['police/province/an-giang', 'open'],
  ])('is met by minutes that give the person to the office: %s, %s', (toUnit, state) => {
    const told = given();
    const toParty = toUnit.split('/')[0] as 'labour-social';
    const minutes = { fromParty: 'labour-social', fromUnit: COMMUNE, toParty, toUnit } as const;
    const signed = { at: on('2026-11-03'), by: 'labour-social', unit: COMMUNE };
    told.tell('HandoverSigned', minutes, signed);
    expect(at(told.entries, 'R25-A4')?.state).toBe(state);
  });
});
