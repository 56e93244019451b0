import { specification } from '#testing';
import { familyNotice } from './decider.js';

const given = specification(familyNotice, { log: 'labour-social' });
const about = { about: 'FAMILY_CONTACT' } as const;
const to = { to: 'CON_CONTACT_FAMILY' } as const;
const child = { type: 'HandledAsChild', data: {} } as const;
const adult = { type: 'HandledAsAdult', data: {} } as const;
const best = { type: 'BestInterestsDecided', data: about } as const;
const bestPlace = { type: 'BestInterestsDecided', data: { about: 'PLACEMENT' } } as const;
const agreed = { type: 'ConsentGiven', data: to } as const;
const agreedToReturn = { type: 'ConsentGiven', data: { to: 'CON_RETURN' } } as const;
const refusedIt = { type: 'ConsentRefused', data: to } as const;
const takenBack = { type: 'ConsentTakenBack', data: to } as const;
const cleared = { type: 'FamilyContactCleared', data: {} } as const;
const halted = { type: 'FamilyContactHalted', data: {} } as const;
const told = { type: 'FamilyNotified', data: {} } as const;
const escort = { type: 'FamilyEscortArranged', data: {} } as const;

describe('telling the family', () => {
  it('waits for the consent of an adult and the check of the family', () => {
    given(agreed, cleared).when('NotifyFamily', {}).then(told);
    given(agreed, cleared).when('ArrangeFamilyEscort', {}).then(escort);
    for (const history of [
      [],
      [agreed],
      [cleared],
      [agreedToReturn, cleared],
      [refusedIt, cleared],
    ])
      given(...history)
        .when('NotifyFamily', {})
        .thenRefused('family-contact-not-cleared');
  });
  it('waits for the decision on the child’s best interests', () => {
    given(child, best, cleared).when('NotifyFamily', {}).then(told);
    for (const history of [
      [child, agreed, cleared],
      [child, bestPlace, cleared],
      [child, best],
    ])
      given(...history)
        .when('ArrangeFamilyEscort', {})
        .thenRefused('family-contact-not-cleared');
    given(child, adult, agreed, cleared).when('NotifyFamily', {}).then(told);
  });
  it('stops when consent is taken back or the check no longer holds', () => {
    given(agreed, takenBack, cleared)
      .when('NotifyFamily', {})
      .thenRefused('family-contact-not-cleared');
    given(agreed, cleared, halted)
      .when('NotifyFamily', {})
      .thenRefused('family-contact-not-cleared');
    given(agreed, cleared, halted, cleared).when('NotifyFamily', {}).then(told);
  });
  it('says nothing the second time', () => {
    given(agreed, cleared, told).when('NotifyFamily', {}).thenNothing();
  });
  it('is refused the second time where it is not allowed any more', () => {
    for (const stop of [takenBack, halted, child])
      given(agreed, cleared, told, stop)
        .when('NotifyFamily', {})
        .thenRefused('family-contact-not-cleared');
  });
  it('is offered only then', () => {
    expect(given().open()).toEqual([]);
    expect(given(agreed, cleared).open()).toEqual(['NotifyFamily', 'ArrangeFamilyEscort']);
  });
});
