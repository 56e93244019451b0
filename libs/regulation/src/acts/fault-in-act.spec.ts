import { rulesBook } from '../changes/rules-at.js';
import { on, Telling } from '../../test/entries.js';
import type { Act } from './act.js';
import { faultInAct } from './fault-in-act.js';

const rulesAt = rulesBook([]);
const DISTRICT = 'labour-social/district/an-phu';
const PROVINCE = 'labour-social/province/an-giang';
const COMMUNE = 'labour-social/commune/da-phuoc';
const COMMUNE_NOW = 'labour-social/commune/an-giang/vinh-hau';
const communeOn = (day: string) => (day < '2025-07-01' ? COMMUNE : COMMUNE_NOW);

const faultOf = (act: Partial<Act> & Pick<Act, 'type' | 'data'>, telling = new Telling()) =>
  faultInAct(
    {
      ...{ publisher: 'labour-social', unit: PROVINCE },
      ...{ occurredAt: on('2025-08-01'), isDated: true, recordedFrom: 'screen', ...act },
    },
    { history: telling.entries, rulesAt, now: rulesAt(0) },
  );
const codeOf = (...asked: Parameters<typeof faultOf>) => faultOf(...asked)?.code;

describe('an act of another regime', () => {
  const filed = { type: 'DocumentFiled', data: { form: 'D162_07', document: 'x' } };

  it('is refused with the article of the form', () => {
    const fault = faultOf({ ...filed, occurredAt: on('2025-06-30', '23:59') });
    expect(fault).toMatchObject({
      code: 'act-not-in-this-regime',
      article: { en: 'Decree 162/2025/NĐ-CP' },
    });
    expect(fault?.words.vi).toContain('Mẫu số 07');
    expect(codeOf({ ...filed, occurredAt: on('2025-07-01', '00:00') })).toBeUndefined();
  });

  it('is one the other way round', () => {
    const data = { form: 'TK_NNA', document: 'x' };
    expect(codeOf({ ...filed, data })).toBe('act-not-in-this-regime');
    expect(codeOf({ ...filed, data, occurredAt: on('2025-03-01') })).toBeUndefined();
  });

  it('is none where the form belongs to both', () => {
    for (const form of ['VICTIM_CONFIRMATION', 'D356_08'])
      for (const day of ['2025-03-01', '2025-08-01'])
        expect(codeOf({ ...filed, data: { form }, occurredAt: on(day) })).toBeUndefined();
  });

  it('is an extension of a stay that the law of 2011 caps', () => {
    const extended = { type: 'NeedsStayExtended', data: { until: '2025-07-30', reason: 'OTHER' } };
    expect(codeOf({ ...extended, occurredAt: on('2025-06-01') })).toBe('act-not-in-this-regime');
    expect(codeOf(extended)).toBeUndefined();
  });

  it('is no extension of a verification that began before the change', () => {
    const telling = new Telling();
    const asked = { office: DISTRICT, of: 'police/province/an-giang' };
    telling.tell('VerificationRequested', asked, { at: on('2025-06-28'), by: 'labour-social' });
    const by = { publisher: 'police', unit: 'police/province/an-giang' };
    const extended = (until: string) => ({ type: 'VerificationExtended', data: { until }, ...by });
    const july = { occurredAt: on('2025-07-10') };
    expect(codeOf({ ...extended('2025-08-20'), ...july }, telling)).toBeUndefined();
    expect(codeOf({ ...extended('2025-08-20'), ...july })).toBe('act-not-in-this-regime');
  });

  it('is no help that was given', () => {
    const needs = { type: 'EssentialNeedsMet', data: { needs: ['FOOD'] } };
    const support = { office: PROVINCE, support: 'SVC_INTERPRETATION' };
    expect(codeOf({ ...needs, occurredAt: on('2025-03-01') })).toBeUndefined();
    expect(
      codeOf({ type: 'SupportDecided', data: support, occurredAt: on('2025-03-02') }),
    ).toBeUndefined();
  });
});

describe('a unit that was not there', () => {
  const notified = (office: string, day: string) => ({
    ...{ type: 'ReceptionNotified', data: { commune: communeOn(day), office } },
    occurredAt: on(day),
  });

  it('is told with the one that took over', () => {
    const fault = faultOf(notified(DISTRICT, '2025-07-01'));
    expect(fault?.code).toBe('unit-not-there-then');
    expect(fault?.words.en).toContain(PROVINCE);
    expect(codeOf(notified(DISTRICT, '2025-06-30'))).toBeUndefined();
  });

  it('is not the own unit of who copies a paper', () => {
    const taken = { type: 'PersonTakenIn', data: { commune: COMMUNE }, unit: COMMUNE };
    expect(codeOf({ ...taken, recordedFrom: 'paper' })).toBeUndefined();
    expect(codeOf(taken)).toBe('unit-not-there-then');
    expect(codeOf({ ...taken, unit: PROVINCE })).toBe('unit-not-there-then');
  });

  it.each([
    ['2025-02-28', undefined],
    ['2025-03-01', 'unit-not-there-then'],
  ])('is a district police on %s: %s', (day, code) => {
    const data = { office: DISTRICT, of: 'police/district/an-giang/an-phu' };
    const asked = { type: 'VerificationRequested', data, unit: DISTRICT };
    expect(codeOf({ ...asked, occurredAt: on(day) })).toBe(code);
  });
});

describe('an agency that is not competent', () => {
  const taken = (day: string) => {
    const telling = new Telling();
    const commune = communeOn(day);
    const told = { at: on(day), by: 'labour-social', unit: commune };
    telling.tell('PersonTakenIn', { commune }, told);
    return telling;
  };
  const notice = (office: string, day: string) => ({
    ...{
      type: 'ReceptionNotified',
      data: { commune: communeOn(day), office },
      unit: communeOn(day),
    },
    occurredAt: on(day, '09:00'),
  });

  it('is one that is told at a place that is not its own, and the right one is named', () => {
    const wrong = faultOf(
      notice('labour-social/province/nghe-an', '2025-08-01'),
      taken('2025-08-01'),
    );
    expect(wrong).toMatchObject({
      code: 'not-competent',
      article: { en: expect.stringContaining('27.1') },
    });
    expect(wrong?.words.en).toContain(PROVINCE);
    expect(codeOf(notice(PROVINCE, '2025-08-01'), taken('2025-08-01'))).toBeUndefined();
  });

  it('is the province while it was for the district, and for a step of before the successor of then', () => {
    expect(codeOf(notice(PROVINCE, '2025-05-16'), taken('2025-05-16'))).toBe('not-competent');
    expect(codeOf(notice(DISTRICT, '2025-05-16'), taken('2025-05-16'))).toBeUndefined();
    expect(codeOf(notice(PROVINCE, '2025-07-02'), taken('2025-06-30'))).toBeUndefined();
  });

  const checked = (unit: string, occurredAt: string) => {
    const telling = taken('2025-05-16');
    const told = { at: on('2025-05-16', '10:00'), by: 'labour-social', unit: COMMUNE };
    telling.tell('ReceptionNotified', { commune: COMMUNE, office: DISTRICT }, told);
    const data = { office: DISTRICT, police: 'police/province/an-giang' };
    return codeOf({ type: 'InitialCheckCompleted', data, unit, occurredAt }, telling);
  };

  it('is one that does the duty of another, unless it has taken over from it', () => {
    const then = on('2025-05-17');
    expect(checked(DISTRICT, then)).toBeUndefined();
    expect(checked(PROVINCE, then)).toBeUndefined();
    expect(checked(COMMUNE, then)).toBe('not-competent');
    expect(checked('labour-social/province/nghe-an', then)).toBe('not-competent');
    expect(checked('labour-social/service', then)).toBeUndefined();
  });

  it('is one that does it for another, also where no duty of the case is open', () => {
    const data = { office: DISTRICT, police: 'police/province/an-giang' };
    const check = { type: 'InitialCheckCompleted', data, occurredAt: on('2025-05-17') };
    expect(codeOf({ ...check, unit: COMMUNE })).toBe('not-competent');
    expect(codeOf({ ...check, unit: DISTRICT })).toBeUndefined();
  });
});

describe('an act before its cause', () => {
  const asked = () => {
    const telling = new Telling();
    const told = { at: on('2025-08-01', '10:00'), by: 'labour-social' };
    telling.tell('DataRequestReceived', { kind: 'VIEW', processor: false }, told);
    return telling;
  };
  const answered = (clock: string, recordedFrom: 'screen' | 'paper' = 'screen') => ({
    ...{ type: 'DataRequestAcknowledged', data: { request: 'labour-social/0' }, recordedFrom },
    occurredAt: on('2025-08-01', clock),
  });

  it('is refused, and names the cause', () => {
    const fault = faultOf(answered('09:00'), asked());
    expect(fault?.code).toBe('before-its-cause');
    expect(fault?.words.vi).toContain('labour-social/0');
  });

  it('is none after it, a few minutes before by another clock, or on late paper', () => {
    expect(codeOf(answered('10:01'), asked())).toBeUndefined();
    expect(codeOf(answered('09:55'), asked())).toBeUndefined();
    expect(codeOf(answered('09:00', 'paper'), asked())).toBeUndefined();
  });

  it('is one of what belongs to no case too', () => {
    const told = { at: on('2026-02-02', '10:00'), by: 'labour-social' };
    const early = { occurredAt: on('2026-02-01', '10:00') };
    const detected = new Telling();
    detected.tell('BreachDetected', {}, told);
    const matter = 'labour-social/0';
    const notified = { type: 'BreachNotified', data: { matter }, ...early };
    expect(codeOf(notified, detected)).toBe('before-its-cause');
    const called = new Telling();
    called.tell('HotlineCallReceived', { about: 'TRAFFICKING' }, told);
    const forwarded = { type: 'HotlineReportForwarded', data: { body: 'NGO', matter }, ...early };
    expect(codeOf(forwarded, called)).toBe('before-its-cause');
  });

  it('is none where nobody said when, and only a clock is behind', () => {
    expect(codeOf({ ...answered('09:00'), isDated: false }, asked())).toBeUndefined();
  });
});
describe('an act before what its duty or its case began with', () => {
  const POLICE = 'police/province/an-giang';
  const telling = (path: 'SELF_RETURN' | 'RESCUED_IN_COUNTRY' = 'SELF_RETURN') => {
    const told = new Telling();
    const at = (clock: string, by = 'labour-social') => ({ at: on('2025-08-01', clock), by });
    const opened = { circumstance: 'PRESENT', path, handledAsChild: false } as const;
    told.tell('CaseOpened', { ...opened, purpose: 'ILLUSTRATION' }, at('07:00', 'border'));
    told.tell('ReceptionNotified', { commune: COMMUNE_NOW, office: PROVINCE }, at('10:06'));
    told.tell('VerificationRequested', { office: PROVINCE, of: POLICE }, at('12:00'));
    told.tell('VerificationStarted', {}, at('13:00', 'police'));
    return told;
  };
  const said = (type: string, clock: string, data = {}, over: Partial<Act> = {}) =>
    codeOf({ type, data, occurredAt: on('2025-08-01', clock), ...over }, telling());
  const police = { publisher: 'police', unit: POLICE };

  it('is a check before the notice', () => {
    const data = { office: PROVINCE };
    expect(said('InitialCheckCompleted', '09:00', data)).toBe('check-before-notice');
    const early = { type: 'InitialCheckCompleted', data, occurredAt: on('2025-08-01', '09:00') };
    expect(codeOf(early, telling('RESCUED_IN_COUNTRY'))).toBe('before-its-cause');
    expect(said('InitialCheckCompleted', '10:00', data)).toBeUndefined();
    expect(said('InitialCheckCompleted', '09:00', data, { recordedFrom: 'paper' })).toBeUndefined();
    expect(said('InitialCheckCompleted', '09:00', data, { isDated: false })).toBeUndefined();
  });

  it('is a decision before the verification', () => {
    const identified = (clock: string) =>
      said('VictimIdentified', clock, { ground: 'EVIDENCE' }, police);
    expect(['11:00', '12:30', '14:00'].map(identified)).toEqual([
      ...['before-its-cause', 'before-its-cause'],
      undefined,
    ]);
  });

  it('is a closing or a release before the opening', () => {
    const closed = { type: 'CaseClosed', data: { reason: 'CL_GOALS_MET' } };
    expect(codeOf({ ...closed, occurredAt: on('2020-01-01') }, telling())).toBe('before-its-cause');
    expect(said('PersonReleased', '06:00', { to: 'HOME' })).toBe('before-its-cause');
    expect(said('PersonReleased', '15:00', { to: 'HOME' })).toBeUndefined();
  });

  it('is none where it did something for the person', () => {
    expect(said('PersonTakenIn', '06:00', { commune: COMMUNE_NOW })).toBeUndefined();
    expect(said('EssentialNeedsMet', '06:00', { needs: ['FOOD'] })).toBeUndefined();
  });
});

describe('a notice', () => {
  const opened = (unit: string, told: string, day = '2025-08-01') => {
    const telling = new Telling();
    const notice = { commune: COMMUNE_NOW, office: told };
    telling.tell('ReceptionNotified', notice, { at: on(day), by: 'labour-social' });
    const data = { notice: 'labour-social/0' };
    return codeOf({ type: 'NoticeOpened', data, unit, occurredAt: on(day, '09:00') }, telling);
  };

  it('is opened by the unit that was told, and not by the one of the same ministry that gave it', () => {
    expect(opened(PROVINCE, PROVINCE)).toBeUndefined();
    expect(opened(COMMUNE_NOW, PROVINCE)).toBe('notice-to-another-unit');
    expect(opened('labour-social/province/nghe-an', PROVINCE)).toBe('notice-to-another-unit');
  });

  it('is opened by the unit that took over', () => {
    expect(opened(PROVINCE, DISTRICT, '2025-06-30')).toBeUndefined();
    expect(opened(DISTRICT, DISTRICT, '2025-06-30')).toBeUndefined();
  });
});
