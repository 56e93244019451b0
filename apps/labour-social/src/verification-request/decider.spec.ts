import { specification } from '#testing';
import { verificationRequest } from './decider.js';

const given = specification(verificationRequest, { log: 'labour-social' });
const request = { office: 'labour-social/district/an-phu', of: 'police/province/an-giang' };
const requested = { type: 'VerificationRequested', data: request } as const;
const started = { type: 'VerificationStarted', publisher: 'police', data: {} } as const;
const notIdentified = {
  type: 'NotIdentified',
  publisher: 'police',
  data: { proposal: 'police/4', reason: 'NOT_ESTABLISHED' },
} as const;
const confirmed = {
  type: 'ConfirmationIssued',
  publisher: 'police',
  data: { paper: 'POLICE_CONFIRMATION' },
} as const;

describe('requesting a verification', () => {
  it('records which police unit was asked', () => {
    given().when('RequestVerification', request).then(requested);
  });
  it('says nothing while the request is open', () => {
    given(requested).when('RequestVerification', request).thenNothing();
  });
  it('is recorded again where other police are asked', () => {
    const other = { ...request, of: 'police/province/nghe-an' };
    given(requested)
      .when('RequestVerification', other)
      .then({ ...requested, data: other });
  });
  it('says nothing where the police have begun by themselves', () => {
    given(started).when('RequestVerification', request).thenNothing();
  });
  it('can be made again after a negative answer', () => {
    given(requested, notIdentified).when('RequestVerification', request).then(requested);
  });
  it('is refused where the confirming paper is there', () => {
    given(confirmed).when('RequestVerification', request).thenRefused('already-confirmed');
  });
  it('is offered until it is made', () => {
    expect(given().open()).toEqual(['RequestVerification']);
    expect(given(requested).open()).toEqual([]);
  });
});
