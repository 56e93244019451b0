import { specification } from '#testing';
import { deadlines } from './decider.js';

const given = specification(deadlines, { log: 'labour-social' });
const obligation = 'R25-A5/labour-social/3';
const paper = { recordedFrom: 'paper' } as const;
const longer = { obligation, until: '2026-02-01', reason: 'COMPLEX_CASE' } as const;
const extended = { type: 'DeadlineExtended', data: longer } as const;
const pause = { obligation, reason: 'PAPERS_MISSING' } as const;
const paused = { type: 'DeadlinePaused', data: pause } as const;
const resumed = { type: 'DeadlineResumed', data: { obligation } } as const;

describe('a deadline', () => {
  it('is extended, each time longer, but for late paper', () => {
    const earlier = { ...longer, until: '2026-01-31' };
    given().when('ExtendDeadline', longer).then(extended);
    given(extended).when('ExtendDeadline', earlier).thenRefused('not-longer');
    given(extended)
      .when('ExtendDeadline', earlier, paper)
      .then({ ...extended, data: earlier });
    given()
      .when('ExtendDeadline', { ...longer, until: '2026-01-01' })
      .thenRefused('deadline-extended-into-the-past');
  });

  it('stands still and runs again', () => {
    given().when('PauseDeadline', pause).then(paused);
    given(paused).when('ResumeDeadline', { obligation }).then(resumed);
    given(paused, resumed).when('PauseDeadline', pause).then(paused);
    given(paused)
      .when('PauseDeadline', { obligation, reason: 'FORCE_MAJEURE' })
      .thenRefused('deadline-paused');
    given().when('ResumeDeadline', { obligation }).thenRefused('deadline-not-paused');
    given().when('ResumeDeadline', { obligation }, paper).then(resumed);
  });

  it('says nothing the second time', () => {
    given(extended).when('ExtendDeadline', longer).thenNothing();
    given(paused).when('PauseDeadline', pause).thenNothing();
    given(paused, resumed).when('ResumeDeadline', { obligation }).thenNothing();
    expect(given().open()).toEqual([]);
  });
});
