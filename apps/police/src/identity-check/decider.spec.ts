import { specification } from '#testing';
import { identityCheck } from './decider.js';

const given = specification(identityCheck, { log: 'police' });
const requested = {
  type: 'IdentityCheckRequested',
  id: 'foreign-affairs/7',
  publisher: 'foreign-affairs',
  data: { of: 'police/immigration/department' },
} as const;
const confirmed = { type: 'IdentityConfirmed', data: { request: 'foreign-affairs/7' } } as const;
const notFound = { type: 'IdentityNotFound', data: { request: 'foreign-affairs/7' } } as const;

describe('confirming an identity', () => {
  it('answers the request that a mission made', () => {
    given(requested).when('ConfirmIdentity', {}).then(confirmed);
  });
  it('is recorded from paper before the request has arrived', () => {
    given().when('ConfirmIdentity', {}).then({ type: 'IdentityConfirmed', data: {} });
  });
  it('is still possible after nobody was found', () => {
    given(requested, notFound).when('ConfirmIdentity', {}).then(confirmed);
  });
  it('says nothing the second time', () => {
    given(requested, confirmed).when('ConfirmIdentity', {}).thenNothing();
  });
  it('answers again when it is asked again', () => {
    given(requested, confirmed, { ...requested, id: 'foreign-affairs/9' })
      .when('ConfirmIdentity', {})
      .then({ type: 'IdentityConfirmed', data: { request: 'foreign-affairs/9' } });
  });
});

describe('reporting that nobody was found', () => {
  it('answers the request', () => {
    given(requested).when('ReportIdentityNotFound', {}).then(notFound);
  });
  it('says nothing the second time', () => {
    given(requested, notFound).when('ReportIdentityNotFound', {}).thenNothing();
  });
  it('is refused once the identity is confirmed', () => {
    given(requested, confirmed)
      .when('ReportIdentityNotFound', {})
      .thenRefused('identity-already-confirmed');
  });
});

describe('what can be done', () => {
  it('is both answers while a request is open', () => {
    expect(given(requested).open()).toEqual(['ConfirmIdentity', 'ReportIdentityNotFound']);
  });
  it('is nothing where nobody asked or the answer is given', () => {
    expect(given().open()).toEqual([]);
    expect(given(requested, confirmed).open()).toEqual([]);
  });
});
