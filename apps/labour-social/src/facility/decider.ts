import { isHandledAsChild } from '#case-file';
import type { CaseOpened, HandledAsChild, PersonDied, Published } from '#contracts';
import { keeping, Refused, repeatsLast, type Decider, type Past } from '#kernel';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes = Published<'FacilityTransferDecided' | 'PlacedInFacility' | 'CareStayEnded'>;
type Reads =
  | Writes
  | CaseOpened
  | HandledAsChild
  | PersonDied
  | Published<'HandledAsAdult' | 'BestInterestsDecided'>;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

const isBest = (said: Said): boolean =>
  said.some((e) => e.type === 'BestInterestsDecided' && e.data.about === 'PLACEMENT');

const hasDied = (said: Said): boolean => said.some(({ type }) => type === 'PersonDied');

function checkPlacing(said: Said): void {
  if (hasDied(said)) throw refused('person-died');
  if (isHandledAsChild(said) && !isBest(said)) throw refused('best-interests-first');
}

const stands = (said: Said) =>
  said.findLast(({ type }) => type === 'FacilityTransferDecided' || type === 'CareStayEnded')?.type;

export const facility: Decider<Said, typeof commands, Writes, Reads> = {
  initialState: [],

  open(said) {
    if (hasDied(said)) return [];
    return stands(said) === 'FacilityTransferDecided'
      ? ['PlaceInFacility', 'EndCareStay']
      : ['DecideFacilityTransfer'];
  },

  // Law 53/2024 art. 30.1: who needs care, or has no known home and wishes to stay. Once that is decided, a
  // child's best interests are due, and are decided before the child is placed.
  decide: {
    DecideFacilityTransfer(_, said) {
      if (stands(said) === 'FacilityTransferDecided') return [];
      if (hasDied(said)) throw refused('person-died');
      return [{ type: 'FacilityTransferDecided', data: {} }];
    },

    PlaceInFacility({ facility }, said) {
      checkPlacing(said);
      const placed: Writes = { type: 'PlacedInFacility', data: { facility } };
      return repeatsLast(said, placed) ? [] : [placed];
    },

    EndCareStay: (_, said) =>
      stands(said) === 'CareStayEnded' ? [] : [{ type: 'CareStayEnded', data: {} }],
  },

  evolve: keeping<Reads>(
    'FacilityTransferDecided',
    'PlacedInFacility',
    'CareStayEnded',
    'CaseOpened',
    'HandledAsChild',
    'HandledAsAdult',
    'BestInterestsDecided',
    'PersonDied',
  ),
};
