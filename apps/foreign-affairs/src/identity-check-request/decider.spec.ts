import { specification } from '#testing';
import { identityCheckRequest } from './decider.js';

const given = specification(identityCheckRequest, { log: 'foreign-affairs' });
const request = { of: 'police/immigration/department' };
const requested = { type: 'IdentityCheckRequested', data: request } as const;
const confirmed = { type: 'IdentityConfirmed', publisher: 'police', data: {} } as const;
const notFound = { type: 'IdentityNotFound', publisher: 'police', data: {} } as const;

describe('requesting an identity check', () => {
  it('records which police unit was asked', () => {
    given().when('RequestIdentityCheck', request).then(requested);
  });
  it('says nothing while the request is open', () => {
    given(requested).when('RequestIdentityCheck', request).thenNothing();
  });
  it('can be made again after nobody was found', () => {
    given(requested, notFound).when('RequestIdentityCheck', request).then(requested);
  });
  it('is refused once the police have confirmed who it is', () => {
    given(requested, confirmed)
      .when('RequestIdentityCheck', request)
      .thenRefused('identity-already-confirmed');
  });
  it('is offered until it is made', () => {
    expect(given().open()).toEqual(['RequestIdentityCheck']);
    expect(given(requested).open()).toEqual([]);
  });
});
