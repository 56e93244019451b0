import {
  catalogue,
  inMergedOrder,
  type Entry,
  type Published,
  type PublishedName,
  type Vocabularies,
} from '#contracts';
import { evolveBy, type Event, type Evolve, type Past, type Words } from '#kernel';
import { dangerEvolve, noDanger, type Danger } from './danger.js';
import { askedEvolve, nothingAsked, type Asked } from './asked.js';
import { childEvolve, noChild, type Child } from './child.js';
import { familyEvolve, noFamily, type Family } from './family.js';
import { transitEvolve, noTransit, type Transit } from './transit.js';
import { stayEvolve, noStay, type Stay } from './stay.js';
import { leavingEvolve, notLeaving, type Leaving } from './leaving.js';
import { protectionEvolve, noProtection, type Protection } from './protection.js';
import { confirmationsEvolve, type Confirmations } from './confirmations.js';
import { courseEvolve, noCourse, type Course } from './course.js';
import { custodyEvolve, findKeeper, noCustody, type Custody } from './custody.js';
import { identificationEvolve, noIdentification, type Identification } from './identification.js';
import { leadEvolve, noLead, type Lead } from './lead.js';
import { needsEvolve, type Needs } from './needs.js';

/** Other vocabularies' events that move a case: the closing of a log moves leads, the taking in at a commune custody. */
const MOVES = ['LogClosed', 'PersonTakenIn'] as const;

/** Any event of the casework vocabulary, and what else moves a case. */
export type CaseworkEvent = Published<
  (keyof Vocabularies['casework'] & PublishedName) | (typeof MOVES)[number]
>;

/**
 * What is known of a case, in slices that are never merged into one status.
 * `ahead`: an entry could not be read by this build, so the state may miss something and nothing may be decided on it.
 */
export type CaseState = Readonly<{
  course: Course;
  lead: Lead;
  custody: Custody;
  identification: Identification;
  confirmations: Confirmations;
  needs: Needs;
  danger: Danger;
  asked: Asked;
  child: Child;
  family: Family;
  transit: Transit;
  stay: Stay;
  leaving: Leaving;
  protection: Protection;
  ahead: boolean;
}>;

/** A case before its first entry. */
export const noCase: CaseState = {
  course: noCourse,
  lead: noLead,
  custody: noCustody,
  identification: noIdentification,
  confirmations: [],
  needs: {},
  danger: noDanger,
  asked: nothingAsked,
  child: noChild,
  family: noFamily,
  transit: noTransit,
  stay: noStay,
  leaving: notLeaving,
  protection: noProtection,
  ahead: false,
};

/** That a person left is for who has them, or leads, to say; what another ministry says stands in the case and frees nobody. */
function evolveCustody({ custody, lead }: CaseState, event: Past<Event>): Custody {
  const keeper = findKeeper(custody);
  const isHeard = !keeper || [keeper.party, lead.holder].includes(event.publisher);
  return event.type === 'PersonLeft' && !isHeard
    ? custody
    : evolveBy(custodyEvolve, custody, event);
}

const evolveSlices = (state: CaseState, event: Past<Event>): CaseState => ({
  course: evolveBy(courseEvolve, state.course, event),
  lead: evolveBy(leadEvolve, state.lead, event),
  custody: evolveCustody(state, event),
  identification: evolveBy(identificationEvolve, state.identification, event),
  confirmations: evolveBy(confirmationsEvolve, state.confirmations, event),
  needs: evolveBy(needsEvolve, state.needs, event),
  danger: evolveBy(dangerEvolve, state.danger, event),
  asked: evolveBy(askedEvolve, state.asked, event),
  child: evolveBy(childEvolve, state.child, event),
  family: evolveBy(familyEvolve, state.family, event),
  transit: evolveBy(transitEvolve, state.transit, event),
  stay: evolveBy(stayEvolve, state.stay, event),
  leaving: evolveBy(leavingEvolve, state.leaving, event),
  protection: evolveBy(protectionEvolve, state.protection, event),
  ahead: state.ahead,
});

/** The `evolve` of every casework decider: one state of the case, and no logic twice. */
export const caseEvolve = Object.fromEntries(
  Object.values(catalogue)
    .filter(({ vocabulary }) => vocabulary === 'casework')
    .map((schema) => schema.properties.type.const as string)
    .concat(MOVES)
    .map((type) => [type, evolveSlices]),
) as unknown as Evolve<CaseState, CaseworkEvent>;

/** One step of a case: its next entry in merged order. */
export const evolveCase = (state: CaseState, entry: Entry): CaseState =>
  entry.known ? evolveSlices(state, entry) : { ...state, ahead: true };

/** The entries of a case once each and in merged order, however they came. */
export const inOrderOnce = (entries: readonly Entry[]): Entry[] =>
  [...new Map(entries.map((entry) => [entry.id, entry])).values()].sort(inMergedOrder);

/** The state of a case from its entries, in whatever order and however often they come. */
export const caseOf = (entries: readonly Entry[]): CaseState =>
  inOrderOnce(entries).reduce(evolveCase, noCase);

/** What the person is called: received until a paper confirms a victim. */
export const personWords = ({ identification }: CaseState): Words =>
  identification.status === 'ID_CONFIRMED'
    ? { vi: 'nạn nhân', en: 'victim' }
    : { vi: 'người được tiếp nhận', en: 'person received' };
