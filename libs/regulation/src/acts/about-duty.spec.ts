import type { Setting } from '../changes/rules.js';
import { rulesBook } from '../changes/rules-at.js';
import { obligationsOf, type Rules } from '#regulation';
import { on, Telling } from '../../test/entries.js';
import type { Act } from './act.js';
import { faultInAct } from './fault-in-act.js';

const seed = rulesBook([])(0);
const PROVINCE = 'labour-social/province/an-giang';
const DAY = '2026-03-02';

const setting = (parameter: string, value: Setting['value']): Setting => ({
  ...{ parameter, value, effective: '2020-01-01', change: 'coordination/9' },
});
const withSettings = (...settings: readonly Setting[]): Rules => ({ ...seed, settings });

const asked = (kind: 'VIEW' | 'ERASE' | 'WITHDRAW') => {
  const telling = new Telling();
  const told = { at: on(DAY), by: 'labour-social', unit: PROVINCE };
  telling.tell('DataRequestReceived', { kind, processor: false }, told);
  return telling;
};

const codeOf = (
  telling: Telling,
  act: Partial<Act> & Pick<Act, 'type' | 'data'>,
  rules: Rules = seed,
) =>
  faultInAct(
    {
      ...{ publisher: 'labour-social', unit: PROVINCE, occurredAt: on(DAY, '10:00') },
      ...{ isDated: true, recordedFrom: 'screen', ...act },
    },
    { history: telling.entries, rulesAt: () => rules, now: rules },
  )?.code;

const extended = (obligation: string, until: string) => ({
  type: 'DeadlineExtended',
  data: { obligation, until, reason: 'COMPLEX_CASE' },
});

describe('an act about a duty', () => {
  const key = 'X-D2/labour-social/0';

  it('is about one that there is', () => {
    expect(codeOf(asked('WITHDRAW'), extended(key, '2026-03-25'))).toBeUndefined();
    for (const none of ['X-D2/labour-social/9', 'X-D3/labour-social/0', 'R25-Z9/case'])
      expect(codeOf(asked('WITHDRAW'), extended(none, '2026-03-25'))).toBe('no-such-duty');
    expect(codeOf(asked('WITHDRAW'), { type: 'DutyTaken', data: { obligation: key } })).toBe(
      undefined,
    );
  });

  it('is done by the ministry that has it', () => {
    const theirs = { publisher: 'police', unit: 'police/province/an-giang' };
    expect(codeOf(asked('WITHDRAW'), { ...extended(key, '2026-03-25'), ...theirs })).toBe(
      'not-responsible',
    );
  });

  it('makes its time longer as far as its limit lets that be, by the rules that it began under', () => {
    expect(codeOf(asked('WITHDRAW'), extended(key, '2026-04-01'))).toBeUndefined();
    expect(codeOf(asked('WITHDRAW'), extended(key, '2026-04-02'))).toBe('extension-beyond-limit');
    expect(codeOf(asked('WITHDRAW'), extended(key, '2026-03-10'))).toBe('extension-adds-nothing');
    expect(codeOf(asked('VIEW'), extended('X-D3/labour-social/0', '2026-03-25'))).toBe(
      'no-extension',
    );
    const paper = { ...extended(key, '2026-04-02'), recordedFrom: 'paper' } as const;
    expect(codeOf(asked('WITHDRAW'), paper)).toBeUndefined();
  });

  it('is judged so also where another act makes the time longer', () => {
    const longer = (until: string) => ({
      type: 'DataRequestExtended',
      data: { request: 'labour-social/0', until },
    });
    expect(codeOf(asked('WITHDRAW'), longer('2026-04-01'))).toBeUndefined();
    expect(codeOf(asked('WITHDRAW'), longer('2026-04-02'))).toBe('extension-beyond-limit');
  });

  it('has no bound that only memory or an empty parameter gives', () => {
    const telling = new Telling();
    const requested = {
      office: 'labour-social/district/an-phu',
      of: 'police/district/an-giang/an-phu',
    };
    const told = { at: on('2024-05-06'), by: 'labour-social', unit: requested.office };
    telling.tell('VerificationRequested', requested, told);
    const by = { publisher: 'police', unit: requested.of, occurredAt: on('2024-05-20') };
    const longer = { type: 'VerificationExtended', data: { until: '2025-05-01' }, ...by };
    expect(codeOf(telling, longer)).toBeUndefined();
  });
});

describe('the length of an extension', () => {
  const key = 'X-D4/labour-social/0';

  it('is what the parameter says, once a ministry has set it', () => {
    const month = withSettings(setting('extension.x-d4', { amount: 10, unit: 'calendar-days' }));
    expect(codeOf(asked('ERASE'), extended(key, '2026-06-30'))).toBeUndefined();
    expect(codeOf(asked('ERASE'), extended(key, '2026-06-30'), month)).toBe(
      'extension-beyond-limit',
    );
    expect(codeOf(asked('ERASE'), extended(key, '2026-04-01'), month)).toBeUndefined();
  });
});

describe('a stay that crosses the change of regimes', () => {
  const stay = () => {
    const telling = new Telling();
    telling.tell(
      'PlacedInFacility',
      { facility: 'labour-social/facility/an-giang-1' },
      { at: on('2025-06-02'), by: 'labour-social', unit: PROVINCE },
    );
    return telling.entries;
  };
  const endBy = (rules: Rules) =>
    obligationsOf(stay(), () => rules, on('2025-06-03'), 'labour-social').find(
      ({ rule }) => rule === 'R22-S1',
    )?.end?.ifNotMoved;

  it('is as long as under the regime of its begin, or goes on under the next, as it is read', () => {
    const continued = setting('reading.stay-across-regimes', { choice: 'as-continued' });
    expect(endBy(seed)).toBe('2025-08-02T00:00:00+07:00');
    expect(endBy(withSettings(continued))).toBe('2025-10-01T00:00:00+07:00');
  });
});

describe('a danger reported and protection asked for', () => {
  it('make one duty of shelter, until it is done', () => {
    const telling = new Telling();
    const told = (clock: string) => ({ at: on(DAY, clock), by: 'police', unit: 'police/ministry' });
    telling.tell('DangerReported', {}, told('08:00'));
    telling.tell('ProtectionAsked', {}, told('08:30'));
    const keys = () =>
      obligationsOf(telling.entries, () => seed, on(DAY, '12:00'), 'police')
        .filter(({ rule }) => rule === 'R25-P2')
        .map(({ key }) => key);
    expect(keys()).toEqual(['R25-P2/police/0']);
    telling.tell('ProtectionApplied', { measures: ['PM_SHELTER'] }, told('09:00'));
    telling.tell('DangerReported', {}, told('10:00'));
    expect(keys()).toEqual(['R25-P2/police/0', 'R25-P2/police/3']);
  });
});

describe('an act about the duty of a unit', () => {
  const COMMUNE = 'labour-social/commune/an-giang/vinh-hau';
  const OTHER = 'labour-social/province/thanh-hoa';
  const key = 'R25-A5/labour-social/0';
  const notified = (office = PROVINCE) => {
    const telling = new Telling();
    const told = { at: on(DAY), by: 'labour-social', unit: COMMUNE };
    telling.tell('ReceptionNotified', { commune: COMMUNE, office }, told);
    return telling;
  };
  const pause = { obligation: key, reason: 'PAPERS_MISSING' };
  const ABOUT = [
    ['DutyTaken', { obligation: key, unit: PROVINCE }],
    ['DutyPassed', { obligation: key, unit: COMMUNE }],
    ['DeadlinePaused', pause],
    ['DeadlineResumed', { obligation: key }],
  ] as const;
  const by = (unit: string, telling = notified(), over: Partial<Act> = {}) =>
    ABOUT.map(([type, data]) => codeOf(telling, { type, data, unit, ...over }));
  const none = ABOUT.map(() => undefined);
  const refused = ABOUT.map(() => 'not-your-duty');

  it('is of the one that has it, or is over it, and of no other of the ministry', () => {
    expect(by(PROVINCE)).toEqual(none);
    expect(by('labour-social/ministry')).toEqual(none);
    expect(by(OTHER)).toEqual(refused);
    expect(by(COMMUNE)).toEqual(refused);
    expect(by(COMMUNE, notified(), { recordedFrom: 'paper' })).toEqual(refused);
  });

  it('is of the one that it was passed to', () => {
    const telling = notified();
    const told = { at: on(DAY, '09:00'), by: 'labour-social', unit: PROVINCE };
    telling.tell('DutyPassed', { obligation: key, unit: COMMUNE }, told);
    expect(by(COMMUNE, telling)).toEqual(none);
    expect(by(PROVINCE, telling)).toEqual(none);
  });

  it('takes it to no other province', () => {
    const passed = { type: 'DutyPassed', data: { obligation: key, unit: OTHER } };
    expect(codeOf(notified(), passed)).toBe('not-your-duty');
  });

  it('is none any more when it is done, but for paper', () => {
    const telling = notified();
    const told = { at: on(DAY, '09:00'), by: 'labour-social', unit: PROVINCE };
    telling.tell('InitialCheckCompleted', { office: PROVINCE }, told);
    expect(by(PROVINCE, telling)).toEqual(ABOUT.map(() => 'duty-not-open'));
    expect(by(PROVINCE, telling, { recordedFrom: 'paper' })).toEqual(none);
  });

  it('stands still from when it is recorded, or as a paper says', () => {
    const stateAfter = (recordedFrom: 'screen' | 'paper') => {
      const telling = notified();
      const told = { at: on('2026-03-04'), by: 'labour-social', unit: PROVINCE, recordedFrom };
      const said = { obligation: key, reason: 'PAPERS_MISSING' } as const;
      telling.tell('DeadlinePaused', said, { ...told, time: on('2026-03-10') });
      const at = on('2026-03-11');
      return obligationsOf(telling.entries, () => seed, at).find((one) => one.key === key)?.state;
    };
    expect([stateAfter('screen'), stateAfter('paper')]).toEqual(['late', 'open']);
  });
});
