import { obligationsOf, rulesBook, type ObligationItem } from '#regulation';
import type { Entry } from '#contracts';
import { on, Telling } from '../../test/entries.js';

const rules = rulesBook([]);
const COMMUNE = 'labour-social/commune/da-phuoc';
const OFFICE = 'labour-social/province/an-giang';
const POLICE = 'police/province/an-giang';

const at = (history: readonly Entry[], moment: string, reader?: string) => {
  const items = obligationsOf(history, rules, moment, reader);
  return (rule: string): ObligationItem | undefined => {
    const found = items.filter((item) => item.rule === rule);
    expect(found.length).toBeLessThan(2);
    return found[0];
  };
};

/** A person comes to a border post, is handed to the commune, and the commune tells the province. */
function selfReturn(day: string, more: { handledAsChild?: boolean } = {}) {
  const told = new Telling();
  told.tell(
    'CaseOpened',
    {
      circumstance: 'PRESENT',
      path: 'SELF_RETURN',
      handledAsChild: more.handledAsChild ?? false,
      purpose: 'ILLUSTRATION',
    },
    { at: on(day, '07:00') },
  );
  const received = told.tell(
    'PersonReceived',
    { unit: 'border/post/long-binh', place: 'BORDER_POST', mode: 'RET_SELF' },
    { at: on(day, '07:00') },
  );
  return { told, received };
}

function notified(day: string) {
  const { told, received } = selfReturn(day);
  told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on(day, '09:00'), by: 'labour-social' });
  const notice = told.tell(
    'ReceptionNotified',
    { commune: COMMUNE, office: OFFICE },
    { at: on(day, '10:00'), by: 'labour-social', unit: COMMUNE },
  );
  return { told, received, notice };
}

describe('a duty at once', () => {
  it('is open until it is done, counts up, and is never late', () => {
    const { told } = selfReturn('2026-11-02');
    expect(at(told.entries, on('2026-12-02'))('R25-A1')).toMatchObject({
      ...{ state: 'open', urgency: 'at-once', since: on('2026-11-02', '07:00') },
      ...{ articleWords: { en: expect.stringContaining('art. 27.1') }, confidence: 'Q' },
      lead: { party: 'border', unit: 'border/post/long-binh' },
    });
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2026-12-03'), by: 'labour-social' });
    const met = at(told.entries, on('2026-12-04'))('R25-A1');
    expect(met).toMatchObject({ state: 'met', urgency: 'done', metBy: 'labour-social/0' });
    expect(met?.metLate).toBeUndefined();
  });
});

describe('a duty to notify', () => {
  it('is met when a person of the unit told has opened the notice', () => {
    const { told, notice } = notified('2026-11-02');
    const given = at(told.entries, on('2026-11-02', '11:00'));
    expect(given('R25-A2')).toMatchObject({ state: 'open', given: notice.id });
    expect(given('PR-NOTICE')).toMatchObject({ state: 'open', lead: { unit: OFFICE } });
    told.tell(
      'NoticeOpened',
      { notice: notice.id },
      { at: on('2026-11-02', '12:00'), by: 'labour-social', unit: OFFICE },
    );
    const seen = at(told.entries, on('2026-11-02', '12:00'));
    expect(seen('R25-A2')).toMatchObject({ state: 'met', metBy: notice.id });
    expect(seen('PR-NOTICE')).toMatchObject({ state: 'met', practice: true });
  });

  it('on paper is met when it is given: it was signed for', () => {
    const { told } = selfReturn('2026-11-02');
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2026-11-02'), by: 'labour-social' });
    told.tell(
      'ReceptionNotified',
      { commune: COMMUNE, office: OFFICE },
      { at: on('2026-11-02', '10:00'), by: 'labour-social', recordedFrom: 'paper' },
    );
    expect(at(told.entries, on('2026-11-03'))('R25-A2')?.state).toBe('met');
  });
});

describe('a limit in days', () => {
  it('ends at 24:00, moves from a day of rest, and is late after every reading', () => {
    const { told } = notified('2026-11-06'); // a Friday: 3 days end on Monday
    const check = (moment: string) => at(told.entries, moment)('R25-A5');
    expect(check(on('2026-11-06', '11:00'))).toMatchObject({
      state: 'open',
      urgency: 'coming',
      end: { counted: '2026-11-10T00:00:00+07:00', confirmed: false },
      lead: { unit: OFFICE },
    });
    expect(check(on('2026-11-09', '23:00'))?.urgency).toBe('today');
    expect(check(on('2026-11-09', '23:59'))?.state).toBe('open');
    expect(check('2026-11-10T00:00:00+07:00')).toMatchObject({ state: 'late', urgency: 'late' });
  });

  it('is met in time or late by when it happened, not by when it was recorded', () => {
    const { told } = notified('2026-11-02');
    told.tell(
      'InitialCheckCompleted',
      { office: OFFICE },
      { at: on('2026-11-05', '23:00'), by: 'labour-social', recordedFrom: 'paper' },
    );
    const met = at(told.entries, on('2026-11-30'))('R25-A5');
    expect(met?.state).toBe('met');
    expect(met?.metLate).toBeUndefined();
    const late = notified('2026-11-02');
    late.told.tell(
      'InitialCheckCompleted',
      { office: OFFICE },
      { at: on('2026-11-06', '00:00'), by: 'labour-social' },
    );
    expect(at(late.told.entries, on('2026-11-30'))('R25-A5')?.metLate).toBe(true);
  });

  it('stands still while paused, is extended, and is moved by an entry', () => {
    const { told, notice } = notified('2026-11-02');
    const obligation = `R25-A5/${notice.id}`;
    const by = { by: 'labour-social' };
    const reason = 'PERSON_NOT_AVAILABLE';
    told.tell('DeadlinePaused', { obligation, reason }, { at: on('2026-11-03'), ...by });
    told.tell('DeadlineResumed', { obligation }, { at: on('2026-11-05'), ...by });
    expect(at(told.entries, on('2026-11-05'))('R25-A5')?.end?.ifNotMoved).toBe(
      '2026-11-08T00:00:00+07:00',
    );
    const end = '2026-11-20T00:00:00+07:00';
    const moved = told.tell(
      'DeadlineMoved',
      { obligation, end, change: 'coordination/3' },
      { at: on('2026-11-06'), ...by },
    );
    const item = at(told.entries, on('2026-11-19'))('R25-A5');
    expect(item).toMatchObject({ state: 'open', end: { counted: end, movedBy: moved.id } });
    expect(at(told.entries, end)('R25-A5')?.state).toBe('late');
  });
});

describe('a limit that no source gives', () => {
  it('waits for its parameter and is never late', () => {
    const { told } = notified('2026-11-02');
    told.tell(
      'VerificationRequested',
      { office: OFFICE, of: POLICE },
      { at: on('2026-11-03'), by: 'labour-social' },
    );
    expect(at(told.entries, on('2027-11-03'))('R25-A7')).toMatchObject({
      ...{ state: 'waiting-for-parameter', urgency: 'no-limit', kind: 'parameter' },
      lead: { party: 'police', unit: POLICE },
    });
  });

  it('from memory has an end and is never late', () => {
    const told = new Telling();
    const by = 'labour-social';
    const of = POLICE;
    told.tell('VerificationRequested', { office: OFFICE, of }, { at: on('2025-01-02'), by });
    const extended = { at: on('2025-01-20'), by: 'police' };
    told.tell('VerificationExtended', { until: '2025-02-20' }, extended);
    const items = at(told.entries, on('2025-06-01'));
    expect(items('R22-A7')).toMatchObject({ state: 'open', limitConfidence: 'M' });
    expect(items('R22-A7')?.end?.counted).toContain('2025-03-04');
    expect(items('R22-A6')).toMatchObject({ state: 'late' });
    expect(items('R22-A6')?.end?.ifNotMoved).toBe('2025-02-21T00:00:00+07:00');
  });
});

describe('the regime', () => {
  it('is that of the day on which each step happened', () => {
    const { told } = selfReturn('2025-06-30');
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2025-07-01'), by: 'labour-social' });
    const items = at(told.entries, on('2025-07-02'));
    expect(items('R22-E2')).toMatchObject({ state: 'met', regime: 'R22' });
    expect(items('R25-A1')).toBeUndefined();
    expect(items('R25-A2')).toMatchObject({ state: 'open', regime: 'R25' });
    expect(items('R22-A2')).toBeUndefined();
    // The stay began under the 2022 regime and keeps it.
    expect(items('R25-S1')).toBeUndefined();
  });

  it('of a new stay is that of its own begin', () => {
    const { told } = selfReturn('2025-06-30');
    told.tell('PersonReleased', { to: 'HOME' }, { at: on('2025-07-10') });
    const again = told.tell(
      'PersonReceived',
      { unit: POLICE, place: 'POLICE_UNIT', mode: 'RET_SELF' },
      { at: on('2026-03-01'), by: 'police' },
    );
    expect(at(told.entries, on('2026-03-02'))('R25-S1')?.trigger).toBe(again.id);
  });
});

describe('the condition of a duty', () => {
  it('keeps notices to the family back until a decision and a check of the family', () => {
    const { told } = selfReturn('2026-11-02', { handledAsChild: true });
    const by = { by: 'labour-social', unit: OFFICE };
    told.tell('PersonTakenIn', { commune: COMMUNE }, { at: on('2026-11-02'), ...by });
    const before = at(told.entries, on('2026-11-03'));
    expect(before('R25-C8')).toBeUndefined();
    expect(before('PR-CHILD-REP')).toMatchObject({ state: 'open' });
    expect(before('PR-CHILD-FAMILY')).toMatchObject({ state: 'open' });
    told.tell('BestInterestsDecided', { about: 'FAMILY_CONTACT' }, { at: on('2026-11-03'), ...by });
    const decided = at(told.entries, on('2026-11-03'), 'border');
    expect(decided('R25-C8')).toBeUndefined();
    expect(decided('PR-FAMILY-CHECK')).toMatchObject({ state: 'open' });
    told.tell('FamilyContactCleared', {}, { at: on('2026-11-04'), ...by });
    const cleared = at(told.entries, on('2026-11-04'));
    expect(cleared('R25-C8')).toMatchObject({ state: 'open', since: on('2026-11-04') });
    const halted = told.tell('FamilyContactHalted', {}, { at: on('2026-11-05'), ...by });
    expect(at(told.entries, on('2026-11-05'))('R25-C8')).toMatchObject({
      state: 'cancelled',
      cancelledBy: halted.id,
    });
  });

  it('ends what can no longer be done, and begins what follows', () => {
    const { told } = selfReturn('2026-11-02');
    const died = told.tell('PersonDied', {}, { at: on('2026-11-03') });
    const items = at(told.entries, on('2026-11-04'));
    expect(items('R25-A1')).toMatchObject({ state: 'cancelled', cancelledBy: died.id });
    expect(items('PR-DIED')).toMatchObject({ state: 'open' });
    told.tell('CaseClosed', { reason: 'CL_DIED' }, { at: on('2026-11-05') });
    expect(at(told.entries, on('2026-11-05'))('PR-DIED')?.state).toBe('met');
  });

  it('lets a duty wait while contact is lost, and go on after', () => {
    const { told } = selfReturn('2026-11-02');
    told.tell('ContactLost', {}, { at: on('2026-11-03') });
    const lost = at(told.entries, on('2026-11-03'));
    expect(lost('R25-A1')?.state).toBe('cancelled');
    expect(lost('PR-LOST')).toMatchObject({ state: 'open', urgency: 'danger' });
    told.tell('ContactRestored', {}, { at: on('2026-11-04') });
    const back = at(told.entries, on('2026-11-04'));
    expect(back('R25-A1')?.state).toBe('open');
    expect(back('PR-LOST')?.state).toBe('met');
  });
});

describe('a duty of restricted entries', () => {
  it('is computed for their publisher alone', () => {
    const { told } = selfReturn('2026-11-02');
    const danger = told.tell('DangerReported', {}, { at: on('2026-11-02', '08:00') });
    expect(at(told.entries, on('2026-11-02'), 'border')('R25-P1')).toMatchObject({
      ...{ state: 'waiting-for-parameter', urgency: 'danger', trigger: danger.id },
    });
    expect(at(told.entries, on('2026-11-02'), 'police')('R25-P1')).toBeUndefined();
    expect(at(told.entries, on('2026-11-02'))('R25-P1')).toBeUndefined();
    expect(at(told.entries, on('2026-11-02'))('PR-DANGER')).toMatchObject({ urgency: 'danger' });
  });
});

describe('a duty to decide on a longer stay', () => {
  it('is shown when the end of the stay comes near', () => {
    const { told } = selfReturn('2026-11-02');
    expect(at(told.entries, on('2026-12-01'))('R25-S2')).toBeUndefined();
    expect(at(told.entries, on('2027-02-20'))('R25-S2')).toMatchObject({ limitConfidence: 'I' });
    expect(at(told.entries, on('2026-12-01'))('R25-S1')?.end?.counted).toBe(
      '2027-03-03T00:00:00+07:00',
    );
  });
});
