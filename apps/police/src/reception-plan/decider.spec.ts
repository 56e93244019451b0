import { specification } from '#testing';
import { receptionPlan } from './decider.js';

const given = specification(receptionPlan, { log: 'police' });
const plan = { gate: 'border/gate/tinh-bien' };
const agreed = { type: 'ReceptionPlanAgreed', data: plan } as const;

describe('agreeing on the reception plan', () => {
  it('records the gate', () => {
    given().when('AgreeReceptionPlan', plan).then(agreed);
  });
  it('says nothing the second time, and is a new plan for another gate', () => {
    given(agreed).when('AgreeReceptionPlan', plan).thenNothing();
    const other = { gate: 'border/gate/moc-bai' };
    given(agreed)
      .when('AgreeReceptionPlan', other)
      .then({ ...agreed, data: other });
  });
  it('is offered until it is done', () => {
    expect(given().open()).toEqual(['AgreeReceptionPlan']);
    expect(given(agreed).open()).toEqual([]);
  });
});
