import { specification } from '#testing';
import { post, station } from '../../test/told.js';
import { unrecorded } from './decider.js';

const given = specification(unrecorded);
const counted = { type: 'UnrecordedPersonCounted', data: { unit: post } } as const;

describe('an adult who refuses to be recorded', () => {
  it('leaves only a count of the unit, each person once', () => {
    given().when('CountUnrecordedPerson', {}).then(counted);
    given(counted).when('CountUnrecordedPerson', { unit: post }).then(counted);
    expect(given().open()).toEqual([]);
  });

  it('is counted by a unit of the agency', () => {
    given().when('CountUnrecordedPerson', { unit: station }).thenRefused('not-your-unit');
  });
});
