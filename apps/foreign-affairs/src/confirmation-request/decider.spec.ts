import { specification } from '#testing';
import { confirmationRequest } from './decider.js';

const given = specification(confirmationRequest, { log: 'foreign-affairs' });
const request = { of: 'police/immigration/department' };
const requested = { type: 'ConfirmationRequested', data: request } as const;
const issued = { type: 'ConfirmationIssued', data: { paper: 'MISSION_CONFIRMATION' } } as const;

describe('asking for a confirming paper', () => {
  it('names the unit of police or army that is asked', () => {
    given().when('RequestConfirmation', request).then(requested);
  });
  it('is refused for a unit that cannot confirm', () => {
    given()
      .when('RequestConfirmation', { of: 'labour-social/district/an-phu' })
      .thenRefused('not-competent-to-confirm');
  });
  it('says nothing the second time', () => {
    given(requested).when('RequestConfirmation', request).thenNothing();
  });
  it('is offered until it was asked for or is there', () => {
    expect(given().open()).toEqual(['RequestConfirmation']);
    expect(given(requested).open()).toEqual([]);
    expect(given(issued).open()).toEqual([]);
  });
});
