import { specification } from '#testing';
import { breaches } from './decider.js';

const given = specification(breaches);
const notified = { type: 'BreachNotified', data: { matter: 'border/4' } } as const;

describe('a violation of personal data', () => {
  it('is recorded with the number of persons where it is known', () => {
    given().when('DetectBreach', {}).then({ type: 'BreachDetected', data: {} });
    given()
      .when('DetectBreach', { count: 12 })
      .then({ type: 'BreachDetected', data: { count: 12 } });
  });

  it('is notified by the agency that detected it', () => {
    given().when('NotifyBreach', { matter: 'border/4' }).then(notified);
    given().when('NotifyBreach', { matter: 'police/4' }).thenRefused('matter-of-another-party');
  });

  it('stands in no case: only the key of a command makes it one', () => {
    given(notified).when('NotifyBreach', { matter: 'border/4' }).then(notified);
    expect(given().open()).toEqual([]);
  });
});
