import {
  AgeBasis,
  AgeOutcome,
  BestInterestsQuestion,
  ClaimSource,
  ClaimSubject,
  ConsentScope,
} from '../casework-codes.js';
import { vocabulary, type EventOf } from '../event.js';

// What stands between the person, the family and the return: age, consent, a child's best interests.

const event = vocabulary('casework');

/** There is doubt of the age, or none left: from here on the person is treated as a child. */
export const HandledAsChild = event('opening', 'HandledAsChild', {});
export type HandledAsChild = EventOf<typeof HandledAsChild>;

/** The doubt of the age is ended: from here on the person is treated as an adult. */
export const HandledAsAdult = event('child', 'HandledAsAdult', {});

/** How old the person was found to be, and on what basis. Doubtful counts as a child. */
export const AgeAssessed = event(
  'child',
  'AgeAssessed',
  { outcome: AgeOutcome, basis: AgeBasis },
  { restricted: true },
);

/** The child has a representative who is under no suspicion. Who it is travels sealed. */
export const RepresentativeAppointed = event('child', 'RepresentativeAppointed', {});

/** What is best for the child was decided, for one question. */
export const BestInterestsDecided = event('child', 'BestInterestsDecided', {
  about: BestInterestsQuestion,
});

/** The person agreed. */
export const ConsentGiven = event('consent', 'ConsentGiven', { to: ConsentScope });

/** The person did not agree. */
export const ConsentRefused = event('consent', 'ConsentRefused', { to: ConsentScope });

/** The person took their consent back. */
export const ConsentTakenBack = event('consent', 'ConsentTakenBack', { to: ConsentScope });

/** The family was checked: contact brings the person no risk that is known. */
export const FamilyContactCleared = event('family', 'FamilyContactCleared', {});

/** The check of the family no longer holds: nobody turns to the family until it is cleared again. */
export const FamilyContactHalted = event('family', 'FamilyContactHalted', {});

/** Contact with the family would put the person at risk. */
export const FamilyContactBarred = event('family', 'FamilyContactBarred', {}, { restricted: true });

/** Something about who the person is was claimed, and by what source. Unknown stays valid to the end. */
export const IdentityClaimed = event(
  'identity',
  'IdentityClaimed',
  { source: ClaimSource, about: ClaimSubject },
  { restricted: true },
);
