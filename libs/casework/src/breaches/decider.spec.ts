import { specification } from '#testing';
import { breaches } from './decider.js';

const given = specification(breaches);
const notified = { type: 'BreachNotified', data: { matter: 'border/0' } } as const;
const detected = { type: 'BreachDetected', data: {} } as const;

describe('a violation of personal data', () => {
  it('is recorded with the number of persons where it is known', () => {
    given().when('DetectBreach', {}).then({ type: 'BreachDetected', data: {} });
    given()
      .when('DetectBreach', { count: 12 })
      .then({ type: 'BreachDetected', data: { count: 12 } });
  });

  it('is notified by the agency that detected it', () => {
    given(detected).when('NotifyBreach', { matter: 'border/0' }).then(notified);
    given(detected).when('NotifyBreach', { matter: 'border/4' }).thenRefused('no-such-breach');
    given(detected)
      .when('NotifyBreach', { matter: 'police/4' })
      .thenRefused('matter-of-another-party');
  });

  it('is notified once, and waited for until then', () => {
    given(detected, notified).when('NotifyBreach', { matter: 'border/0' }).thenNothing();
    expect(given(detected).expected()).toBe('NotifyBreach');
    expect(given(detected).open('police')).toEqual([]);
    expect(given(detected, notified).open()).toEqual([]);
    expect(given().open()).toEqual([]);
  });
});
