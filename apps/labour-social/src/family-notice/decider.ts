import { isHandledAsChild } from '#case-file';
import type { CaseOpened, HandledAsChild, Published } from '#contracts';
import { keeping, Refused, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'FamilyNotified' | 'FamilyEscortArranged'>;
type Reads =
  | Writes
  | CaseOpened
  | HandledAsChild
  | Published<
      | 'HandledAsAdult'
      | 'ConsentGiven'
      | 'ConsentRefused'
      | 'ConsentTakenBack'
      | 'BestInterestsDecided'
      | 'FamilyContactCleared'
      | 'FamilyContactHalted'
    >;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

const hasConsent = (said: Said): boolean => {
  const last = said.findLast(
    ({ type, data }) =>
      type.startsWith('Consent') && 'to' in data && data.to === 'CON_CONTACT_FAMILY',
  );
  return last?.type === 'ConsentGiven';
};

const isCleared = (said: Said): boolean =>
  said.findLast(({ type }) => type === 'FamilyContactCleared' || type === 'FamilyContactHalted')
    ?.type === 'FamilyContactCleared';

const isBest = (said: Said): boolean =>
  said.some((e) => e.type === 'BestInterestsDecided' && e.data.about === 'FAMILY_CONTACT');

// A family can be who sold the person: neither step is taken before the person, or the decision for the child, allows
// it and the risk was looked at.
const mayTell = (said: Said): boolean =>
  isCleared(said) && (isHandledAsChild(said) ? isBest(said) : hasConsent(said));

function tell(said: Said, event: Writes): readonly Writes[] {
  if (!mayTell(said)) throw refused('family-contact-not-cleared');
  return repeatsLast(said, event) ? [] : [event];
}

export const familyNotice: Decider<Said, typeof commands, Writes, Reads> = {
  initialState: [],
  open: (said) => (mayTell(said) ? ['NotifyFamily', 'ArrangeFamilyEscort'] : []),
  decide: {
    NotifyFamily: (_, said) => tell(said, { type: 'FamilyNotified', data: {} }),
    ArrangeFamilyEscort: (_, said) => tell(said, { type: 'FamilyEscortArranged', data: {} }),
  },
  evolve: keeping<Reads>(
    'FamilyNotified',
    'FamilyEscortArranged',
    'CaseOpened',
    'HandledAsChild',
    'HandledAsAdult',
    'ConsentGiven',
    'ConsentRefused',
    'ConsentTakenBack',
    'BestInterestsDecided',
    'FamilyContactCleared',
    'FamilyContactHalted',
  ),
};
