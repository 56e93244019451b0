import { seedRules } from '#regulation';
import { specification } from '#testing';
import { deadlines } from './decider.js';
import { mayBeResponsible } from './responsible.js';

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

  it('is the business of the responsible party alone', () => {
    for (const log of ['police', 'border', 'foreign-affairs']) {
      given().when('ExtendDeadline', longer, { log }).thenRefused('not-responsible');
      given().when('PauseDeadline', pause, { log }).thenRefused('not-responsible');
      given().when('ResumeDeadline', { obligation }, { log }).thenRefused('not-responsible');
    }
  });

  it('is of a rule that there is', () => {
    given()
      .when('PauseDeadline', { ...pause, obligation: 'R25-Z9/case' })
      .thenRefused('no-such-rule');
  });
});

describe('who may be responsible', () => {
  it('is never nobody', () => {
    const parties = ['police', 'border', 'foreign-affairs', 'labour-social', 'coordination'];
    for (const { id } of seedRules().obligations)
      expect([id, parties.some((log) => mayBeResponsible(`${id}/case`, log))]).toEqual([id, true]);
  });
});
