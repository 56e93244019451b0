import { specification } from '#testing';
import { lateness } from './decider.js';

const given = specification(lateness, { log: 'labour-social' });
const end = '2026-01-16T00:00:00+07:00';
const missed = {
  type: 'DeadlineMissed',
  publisher: 'labour-social',
  data: { obligation: 'R25-A5/border/18', end },
} as const;
const withdrawn = {
  type: 'DeadlineMissWithdrawn',
  publisher: 'labour-social',
  data: { missed: 'labour-social/0' },
} as const;
const command = { missed: 'labour-social/0' };

describe('a missed deadline', () => {
  it('is taken back by who said so, once', () => {
    given(missed)
      .when('WithdrawMiss', command)
      .then({ type: withdrawn.type, data: withdrawn.data });
    given(missed, withdrawn).when('WithdrawMiss', command).thenNothing();
    given(missed)
      .when('WithdrawMiss', command, { log: 'police' })
      .thenRefused('matter-of-another-party');
  });

  it('is one of this case', () => {
    given().when('WithdrawMiss', command).thenRefused('no-such-miss');
    given(missed, withdrawn)
      .when('WithdrawMiss', { missed: 'labour-social/1' })
      .thenRefused('no-such-miss');
    expect(given(missed).open()).toEqual([]);
  });
});
