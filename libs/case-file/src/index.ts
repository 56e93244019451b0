export {
  caseEvolve,
  caseOf,
  evolveCase,
  noCase,
  personWords,
  type CaseState,
  type CaseworkEvent,
} from './state/case-state.js';
export type { Confirmation, Confirmations } from './state/confirmations.js';
export { courseEvolve, type Course, type Done } from './state/course.js';
export {
  custodyEvolve,
  findKeeper,
  isHistory,
  type Custody,
  type HandoverProposal,
  type Keeper,
  type Minutes,
} from './state/custody.js';
export { identificationEvolve, type Identification } from './state/identification.js';
export { leadEvolve, type Lead, type LeadOffer } from './state/lead.js';
export { needsEvolve, type Needs } from './state/needs.js';
export { isBefore, officerOf, unitOf } from './state/past.js';
export { dutyOf, itemOf, timelineOf, type TimelineItem } from './timeline.js';
export { wordsOf } from './words-of.js';
