import type { Published } from '#contracts';
import { specification } from '#testing';
import { delegations } from './decider.js';

const given = specification(delegations);
const form = { purpose: 'SUDDEN_MATTER', parties: ['border', 'police', 'police'] } as const;
const formed: Published<'DelegationFormed'> = {
  type: 'DelegationFormed',
  data: { purpose: 'SUDDEN_MATTER', parties: ['border', 'police'] },
};
const ended = { type: 'DelegationEnded', data: { matter: 'border/0' } } as const;

describe('a joint delegation', () => {
  it('is formed with other parties, each once', () => {
    given().when('FormDelegation', form).then(formed);
    given()
      .when('FormDelegation', { ...form, parties: ['border'] })
      .thenRefused('delegation-of-one');
  });

  it('is ended by the party that formed it', () => {
    given(formed).when('EndDelegation', { matter: 'border/0' }).then(ended);
    given(formed, ended).when('EndDelegation', { matter: 'border/0' }).thenNothing();
    given(formed).when('EndDelegation', { matter: 'border/4' }).thenRefused('no-such-delegation');
    given(formed)
      .when('EndDelegation', { matter: 'police/4' })
      .thenRefused('matter-of-another-party');
  });

  it('stands in no case: only the key of a command makes it one', () => {
    given(formed).when('FormDelegation', form).then(formed);
    expect(given().open()).toEqual([]);
    expect(given(formed).open()).toEqual(['EndDelegation']);
    expect(given(formed, ended).open()).toEqual([]);
  });
});
