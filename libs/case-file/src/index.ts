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
export { isHandledAsChild, type Course, type Done } from './state/course.js';
export {
  findKeeper,
  isAway,
  isHistory,
  type Custody,
  type HandoverProposal,
  type Keeper,
  type Minutes,
} from './state/custody.js';
export type { Identification } from './state/identification.js';
export { leadEvolve, noLead, type Lead, type LeadOffer } from './state/lead.js';
export type { Needs } from './state/needs.js';
export { isBefore, unitOf } from './state/past.js';
export { findWhyNotHome } from './state/way-home.js';
export type { TimelineRow } from './timeline-row.js';
export { dutyOf, timelineOf, type TimelineItem } from './timeline.js';
export { caseworkCodes } from './words/casework-codes.js';
export { wordsOf } from './words-of.js';
