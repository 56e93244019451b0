import { specification } from '#testing';
import { commune, post } from '../../test/told.js';
import { work } from './decider.js';

const given = specification(work);
const other = 'border/gate/tinh-bien';
const obligation = 'R25-A1/border/0';
const taken = { type: 'DutyTaken', data: { obligation, unit: post } } as const;
const passed = { type: 'DutyPassed', data: { obligation, unit: other } } as const;

describe('who holds a duty', () => {
  it('takes it in hand, or passes it to a unit of the same agency', () => {
    given().when('TakeDuty', { obligation }).then(taken);
    given(taken).when('PassDuty', passed.data).then(passed);
    given(taken, passed).when('TakeDuty', { obligation }).then(taken);
  });

  it('says it once, for each duty', () => {
    given(taken).when('TakeDuty', { obligation }).thenNothing();
    given(taken, passed).when('PassDuty', passed.data).thenNothing();
    given(taken)
      .when('TakeDuty', { obligation: 'R25-S1/case' })
      .then({ ...taken, data: { obligation: 'R25-S1/case', unit: post } });
  });

  it('is a unit of the agency', () => {
    given().when('TakeDuty', { obligation, unit: commune }).thenRefused('not-your-unit');
    given().when('PassDuty', { obligation, unit: commune }).thenRefused('not-your-unit');
    expect(given().open()).toEqual([]);
  });
});
