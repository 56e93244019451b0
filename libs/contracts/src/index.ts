export { caseIdOf, casePrefix, findCaseNumber, isCaseId } from './case-id.js';
export { inMergedOrder, parseKnows, writeKnows, type Entry, type Knows } from './entry.js';
export {
  Envelope,
  findFault,
  readRecord,
  RECORD_BYTES_MAX,
  writeRecord,
  type Stamp,
} from './envelope.js';
export { vocabulary, type EventOf, type EventSchema, type Fields } from './event.js';
export {
  CaseId,
  Code,
  Count,
  Country,
  Day,
  Digest,
  EntryId,
  EventType,
  Flag,
  Group,
  IncidentId,
  Instant,
  List,
  LocalNumber,
  Optional,
  Party,
  Province,
  ReactionName,
  SealedSection,
  Unit,
  VerifierKey,
  type Kind,
  type ValueOf,
} from './fields.js';
export {
  catalogue,
  findSchema,
  fullTypeOf,
  readTypes,
  type Published,
  type PublishedEvent,
  type PublishedName,
  type Vocabularies,
} from './published.js';
export type { CaseOpened } from './casework.js';
export type { LogOpened, ReactionEnrolled, VersionsAnnounced } from './ledger.js';
