import { specification } from '#testing';
import { initialCheck } from './decider.js';

const given = specification(initialCheck, { log: 'labour-social' });
const office = 'labour-social/district/an-phu';
const notified = {
  type: 'ReceptionNotified',
  data: { commune: 'labour-social/commune/da-phuoc', office },
} as const;
const check = { office, police: 'police/province/an-giang' };
const completed = { type: 'InitialCheckCompleted', data: check } as const;

describe('completing the initial check', () => {
  it('records the office and the police who took part', () => {
    given(notified).when('CompleteInitialCheck', check).then(completed);
  });
  it('can be done without the police', () => {
    given(notified)
      .when('CompleteInitialCheck', { office })
      .then({ type: 'InitialCheckCompleted', data: { office } });
  });
  it('is recorded from paper before the notice has arrived', () => {
    given().when('CompleteInitialCheck', check).then(completed);
  });
  it('says nothing the second time', () => {
    given(notified, completed).when('CompleteInitialCheck', check).thenNothing();
  });
  it('is recorded again by another office, or where the first one lies before the notice', () => {
    const other = { office: 'labour-social/province/an-giang' };
    given(notified, completed)
      .when('CompleteInitialCheck', other)
      .then({ type: 'InitialCheckCompleted', data: other });
    const early = { ...completed, occurredAt: '2026-01-01T00:00:00Z' };
    given(notified, early).when('CompleteInitialCheck', check).then(completed);
    expect(given(notified, early).open()).toEqual(['CompleteInitialCheck']);
  });
  it('is offered from the notice until it is done', () => {
    expect(given().open()).toEqual([]);
    expect(given(notified).open()).toEqual(['CompleteInitialCheck']);
    expect(given(completed, notified).open()).toEqual([]);
  });
});
