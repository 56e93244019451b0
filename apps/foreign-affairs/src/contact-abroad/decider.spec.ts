import { specification } from '#testing';
import { contactAbroad } from './decider.js';

const given = specification(contactAbroad, { log: 'foreign-affairs' });
const phnomPenh = { mission: 'foreign-affairs/mission/phnom-penh' };
const bangkok = { mission: 'foreign-affairs/mission/bangkok' };
const informed = { type: 'MissionInformed', data: phnomPenh } as const;
const search = { ...phnomPenh, request: 'HOST_SEARCH' } as const;
const searched = { type: 'HostAuthorityNotified', data: search } as const;

describe('informing a mission', () => {
  it('records which mission was told', () => {
    given().when('InformMission', phnomPenh).then(informed);
  });
  it('says nothing the second time', () => {
    given(informed).when('InformMission', phnomPenh).thenNothing();
  });
  it('tells another mission too', () => {
    given(informed).when('InformMission', bangkok).then({ type: 'MissionInformed', data: bangkok });
  });
});

describe('notifying the host authority', () => {
  it('records what the mission asked for', () => {
    given(informed).when('NotifyHostAuthority', search).then(searched);
  });
  it('needs nobody to have informed the mission first', () => {
    given().when('NotifyHostAuthority', search).then(searched);
  });
  it('says nothing the second time', () => {
    given(informed, searched).when('NotifyHostAuthority', search).thenNothing();
  });
  it('asks for an inquiry as well as for a search', () => {
    const inquiry = { ...phnomPenh, request: 'HOST_INQUIRY' } as const;
    given(informed, searched)
      .when('NotifyHostAuthority', inquiry)
      .then({ type: 'HostAuthorityNotified', data: inquiry });
  });
  it('is what a mission that was informed does next', () => {
    expect(given().open()[0]).toBe('InformMission');
    expect(given(informed).open()[0]).toBe('NotifyHostAuthority');
  });
});
