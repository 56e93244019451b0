import { specification } from '#testing';
import { healthInsurance } from './decider.js';

const given = specification(healthInsurance, { log: 'labour-social' });
const paid = { type: 'HealthInsurancePaid', data: {} } as const;

describe('paying the first-year contribution', () => {
  it('is recorded once', () => {
    given().when('PayHealthInsurance', {}).then(paid);
    given(paid).when('PayHealthInsurance', {}).thenNothing();
  });
  it('is offered until it is done', () => {
    expect(given().open()).toEqual(['PayHealthInsurance']);
    expect(given(paid).open()).toEqual([]);
  });
});
