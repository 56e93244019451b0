import { specification } from '#testing';
import { escalation } from './decider.js';

const given = specification(escalation, { log: 'coordination' });
const asked = {
  obligation: 'R25-A5/labour-social/3',
  level: 'CENTRAL',
  toParty: 'labour-social',
  toUnit: 'labour-social/ministry',
} as const;
const raised = { type: 'EscalationRaised', data: asked } as const;

describe('an escalation', () => {
  it('asks a level once, and the next one after it', () => {
    given().when('RaiseEscalation', asked).then(raised);
    given(raised).when('RaiseEscalation', asked).thenNothing();
    const province = { ...asked, level: 'PROVINCE', toUnit: 'labour-social/province/an-giang' };
    given({ type: 'EscalationRaised', data: province } as never)
      .when('RaiseEscalation', asked)
      .then(raised);
    expect(given(raised).open()).toEqual([]);
  });

  it('goes to a party, and to one of its units', () => {
    const { obligation, level, toParty } = asked;
    const party = { obligation, level, toParty };
    given()
      .when('RaiseEscalation', party)
      .then({ ...raised, data: party });
    given()
      .when('RaiseEscalation', { ...asked, toParty: 'police' })
      .thenRefused('unit-of-another-party');
  });
});
