import { specification } from '#testing';
import { prosecution } from './decider.js';

const given = specification(prosecution, { log: 'police' });
const opened = { type: 'CriminalCaseOpened', data: {} } as const;

describe('opening a criminal case', () => {
  it('is recorded once', () => {
    given().when('OpenCriminalCase', {}).then(opened);
    given(opened).when('OpenCriminalCase', {}).thenNothing();
  });
  it('is offered until it is done', () => {
    expect(given().open()).toEqual(['OpenCriminalCase']);
    expect(given(opened).open()).toEqual([]);
  });
});
