import { specification } from '#testing';
import { missionCheck } from './decider.js';

const given = specification(missionCheck, { log: 'foreign-affairs' });
const check = { mission: 'foreign-affairs/mission/bangkok' };
const checked = { type: 'MissionCheckDone', data: check } as const;

describe('completing the check by a mission', () => {
  it('records which mission did it, once', () => {
    given().when('CompleteMissionCheck', check).then(checked);
    given(checked).when('CompleteMissionCheck', check).thenNothing();
  });
  it('can be done by another mission too', () => {
    const other = { mission: 'foreign-affairs/mission/yangon' };
    given(checked)
      .when('CompleteMissionCheck', other)
      .then({ ...checked, data: other });
  });
  it('is offered until it is done', () => {
    expect(given().open()).toEqual(['CompleteMissionCheck']);
    expect(given(checked).open()).toEqual([]);
  });
});
