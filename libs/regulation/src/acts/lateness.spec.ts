import { aboveOf, obligationsOf, rulesBook, type LevelCode } from '#regulation';
import { agenciesOf } from '../changes/rules.js';
import { on, type Telling } from '../../test/entries.js';
import { checkedAt, COMMUNE, notifiedOn, OFFICE } from '../../test/notified.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);
const LATE = on('2026-11-20');
const HELPER = 'labour-social/commune/an-giang/khanh-binh';
const MINISTRY = 'labour-social/ministry';

const faultOf = (told: Telling, type: string, data: object, occurredAt = LATE) =>
  faultInAct(
    {
      ...{ type, data: data as never, publisher: 'coordination', unit: 'coordination/office' },
      ...{ occurredAt, recordedFrom: 'screen', isDated: true },
    },
    { history: told.entries, rulesAt, now: rulesAt(0) },
  );
const codeOf = (...asked: Parameters<typeof faultOf>) => faultOf(...asked)?.code;

const raise = (obligation: string, level: LevelCode, more: object = {}) => ({
  ...{ obligation, level, toParty: 'labour-social' },
  ...more,
});
const remind = (obligation: string, toUnit: string, toParty = 'labour-social') => ({
  ...{ obligation, toParty, toUnit },
});

describe('bringing a duty to the level above', () => {
  it('is for one that is late, at once or a danger', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const central = raise(key, 'CENTRAL', { toUnit: MINISTRY });
    expect(codeOf(told, 'EscalationRaised', central)).toBeUndefined();
    const before = on('2026-11-03');
    expect(codeOf(told, 'EscalationRaised', central, before)).toBe('duty-not-late');
    const atOnce = raise('R25-A1/case', 'PROVINCE', { toParty: 'border' });
    expect(codeOf(told, 'EscalationRaised', atOnce)).toBe('duty-over');
    checkedAt(told, on('2026-11-19'));
    expect(codeOf(told, 'EscalationRaised', central)).toBe('duty-over');
  });

  it('is about a duty of the case', () => {
    const { told } = notifiedOn('2026-11-02');
    const other = raise('R25-A5/labour-social/99', 'CENTRAL');
    expect(codeOf(told, 'EscalationRaised', other)).toBe('no-such-duty');
  });

  it('goes upwards, each time higher, to who stands there', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const code = (level: LevelCode, more: object = {}) =>
      codeOf(told, 'EscalationRaised', raise(key, level, more));
    expect(code('PROVINCE', { toUnit: OFFICE })).toBe('level-not-above');
    expect(code('CENTRAL', { toParty: 'police' })).toBe('not-the-level-above');
    expect(code('CENTRAL', { toUnit: OFFICE })).toBe('not-the-level-above');
    expect(code('CENTRAL')).toBeUndefined();
    const by = { at: LATE, by: 'coordination' };
    told.tell('EscalationRaised', raise(key, 'CENTRAL', { toUnit: MINISTRY }) as never, by);
    expect(code('CENTRAL', { toUnit: MINISTRY })).toBe('level-not-above');
    expect(faultOf(told, 'EscalationRaised', raise(key, 'PROVINCE'))?.words.en).toContain(
      'not above',
    );
  });
});

describe('the levels above', () => {
  const above = (lead: { party: string; unit?: string }, day: string) =>
    aboveOf({ lead: { ...lead, words: { vi: '', en: '' } } }, day, agenciesOf(rulesAt(0))).map(
      ({ level, toUnit }) => [level, toUnit],
    );

  it('of a commune are province and ministry, and before July 2025 the district', () => {
    const unit = COMMUNE;
    expect(above({ party: 'labour-social', unit }, '2026-11-20')).toEqual([
      ['PROVINCE', OFFICE],
      ['CENTRAL', MINISTRY],
    ]);
    expect(above({ party: 'labour-social', unit }, '2024-05-20').map(([level]) => level)).toEqual([
      'DISTRICT',
      'PROVINCE',
      'CENTRAL',
    ]);
  });

  it('of a post are the province’s command and the ministry, of a mission the ministry', () => {
    expect(above({ party: 'border', unit: 'border/post/long-binh' }, '2026-11-20')).toEqual([
      ['PROVINCE', 'border/province/an-giang'],
      ['CENTRAL', 'border/ministry'],
    ]);
    const mission = { party: 'foreign-affairs', unit: 'foreign-affairs/mission/bangkok' };
    expect(above(mission, '2026-11-20')).toEqual([['CENTRAL', 'foreign-affairs/ministry']]);
  });

  it('of nobody in the federation are none, and above a ministry there is none', () => {
    expect(above({ party: 'coordination' }, '2026-11-20')).toEqual([]);
    expect(above({ party: 'police', unit: 'police/ministry' }, '2026-11-20')).toEqual([]);
  });
});

describe('a reminder', () => {
  it('goes to the unit that has the duty, until it is done', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const early = on('2026-11-03');
    expect(codeOf(told, 'ReminderSent', remind(key, OFFICE), early)).toBeUndefined();
    expect(codeOf(told, 'ReminderSent', remind(key, HELPER), early)).toBe('unit-without-this-duty');
    expect(codeOf(told, 'ReminderSent', remind(key, OFFICE, 'police'), early)).toBe(
      'unit-without-this-duty',
    );
    checkedAt(told, early);
    expect(codeOf(told, 'ReminderSent', remind(key, OFFICE))).toBe('duty-over');
  });

  it('also to the unit that has taken it in hand', () => {
    const { told, key } = notifiedOn('2026-11-02');
    told.tell(
      'DutyTaken',
      { obligation: key, unit: HELPER },
      { at: on('2026-11-03'), by: 'labour-social' },
    );
    expect(codeOf(told, 'ReminderSent', remind(key, HELPER))).toBeUndefined();
  });
});

describe('what was asked and answered', () => {
  it('stands with the duty', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const by = { at: LATE, by: 'coordination' };
    const raised = told.tell('EscalationRaised', raise(key, 'CENTRAL') as never, by);
    const reminded = told.tell('ReminderSent', remind(key, OFFICE), by);
    const find = (rule: string) =>
      obligationsOf(told.entries, rulesAt, LATE).find((item) => item.rule === rule);
    expect(find('R25-A5')).toMatchObject({
      escalation: { entry: raised.id, level: 'CENTRAL', toParty: 'labour-social', at: LATE },
      reminder: { entry: reminded.id, toUnit: OFFICE },
    });
    expect(find('PR-ESCALATION')).toMatchObject({
      state: 'open',
      lead: { party: 'labour-social' },
    });
    const answer = { escalation: raised.id, outcome: 'WILL_ACT' } as const;
    const answered = told.tell('EscalationAnswered', answer, { at: LATE, by: 'labour-social' });
    expect(find('R25-A5')?.escalation?.answer).toEqual({
      ...{ entry: answered.id, at: LATE, outcome: 'WILL_ACT' },
    });
    expect(find('PR-ESCALATION')).toMatchObject({ state: 'met', metBy: answered.id });
  });
});

describe('taking back that a deadline was missed', () => {
  it('waits for what shows that it was kept', () => {
    const { told, key } = notifiedOn('2026-11-02');
    const end = '2026-11-06T00:00:00+07:00';
    const missed = told.tell(
      'DeadlineMissed',
      { obligation: key, end },
      { at: end, by: 'labour-social' },
    );
    const code = () => codeOf(told, 'DeadlineMissWithdrawn', { missed: missed.id });
    expect(code()).toBe('miss-stands');
    checkedAt(told, on('2026-11-04'), { recordedFrom: 'paper' });
    expect(code()).toBeUndefined();
  });
});
