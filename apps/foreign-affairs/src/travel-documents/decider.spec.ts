import { specification } from '#testing';
import { travelDocuments } from './decider.js';

const given = specification(travelDocuments, { log: 'foreign-affairs' });
const issue = { mission: 'foreign-affairs/mission/bangkok' };
const issued = { type: 'TravelDocumentIssued', data: issue } as const;
const confirmed = { type: 'IdentityConfirmed', publisher: 'police', data: {} } as const;
const notFound = { type: 'IdentityNotFound', publisher: 'police', data: {} } as const;

describe('issuing a travel document', () => {
  it('records which mission gave it', () => {
    given(confirmed).when('IssueTravelDocument', issue).then(issued);
  });
  it('is recorded before the answer of the police has arrived', () => {
    given().when('IssueTravelDocument', issue).then(issued);
  });
  it('is refused where the police found nobody', () => {
    given(notFound).when('IssueTravelDocument', issue).thenRefused('identity-not-found');
  });
  it('is possible once they have', () => {
    given(notFound, confirmed).when('IssueTravelDocument', issue).then(issued);
  });
  it('says nothing the second time', () => {
    given(confirmed, issued).when('IssueTravelDocument', issue).thenNothing();
  });
  it('is offered until it is done', () => {
    expect(given().open()).toEqual(['IssueTravelDocument']);
    expect(given(notFound).open()).toEqual([]);
    expect(given(issued).open()).toEqual([]);
  });
});
