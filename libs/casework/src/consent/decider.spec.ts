import { specification } from '#testing';
import { atBorder, before, by, died, opened, type Told, toldBy } from '../../test/told.js';
import { consent } from './decider.js';

const given = (...events: Told[]) => specification(consent)(...toldBy(atBorder, events));
const home = { to: 'CON_RETURN' } as const;
const family = { to: 'CON_CONTACT_FAMILY' } as const;
const agreed = { type: 'ConsentGiven', data: home } as const;
const refusal = { type: 'ConsentRefused', data: home } as const;
const takenBack = { type: 'ConsentTakenBack', data: home } as const;

describe('consent', () => {
  it('is recorded as the person answered, and can change', () => {
    given(opened).when('RecordConsent', home).then(agreed);
    given(opened).when('RecordConsentRefusal', home).then(refusal);
    given(opened, refusal).when('RecordConsent', home).then(agreed);
    given(opened, agreed).when('RecordConsentTakenBack', home).then(takenBack);
  });

  it('is given for one purpose only', () => {
    given(opened, agreed)
      .when('RecordConsent', family)
      .then({ ...agreed, data: family });
    given(opened, agreed).when('RecordConsentTakenBack', family).thenRefused('no-consent-given');
  });

  it('says nothing when the answer is the same', () => {
    given(opened, agreed).when('RecordConsent', home).thenNothing();
    given(opened, refusal).when('RecordConsentRefusal', home).thenNothing();
    given(opened, agreed, takenBack).when('RecordConsentTakenBack', home).thenNothing();
  });

  it('is taken back only where it was given, but copied from paper in any order', () => {
    given(opened).when('RecordConsentTakenBack', home).thenRefused('no-consent-given');
    given(opened)
      .when('RecordConsentTakenBack', { ...home, recordedFrom: 'paper' }, { occurredAt: before })
      .then(takenBack);
    given(opened, agreed).when('RecordConsent', home, { occurredAt: before }).then(agreed);
  });

  it('is not asked of who had died by then', () => {
    given(opened, by('border', died, { occurredAt: before }))
      .when('RecordConsent', home)
      .thenRefused('person-died');
  });

  it('offers to take back what was given', () => {
    expect(given(opened).open()).toEqual(['RecordConsent', 'RecordConsentRefusal']);
    expect(given(opened, agreed).open()).toContain('RecordConsentTakenBack');
    expect(given(opened, died).open()).toEqual([]);
  });
});
