export { asyncapi } from './asyncapi.js';
export { caseIdOf, casePrefix, findCaseNumber, isCaseId } from './case-id.js';
export { inMergedOrder, parseKnows, writeKnows, type Entry, type Knows } from './entry.js';
export {
  Envelope,
  findFault,
  readRecord,
  RECORD_BYTES_MAX,
  writeReadable,
  writeRecord,
  type Stamp,
} from './envelope.js';
export { vocabulary, type EventOf, type EventSchema, type Fields } from './event.js';
export {
  Amount,
  CaseId,
  Ciphertext,
  Code,
  Count,
  Country,
  Day,
  DayOrInstant,
  Digest,
  DocumentNumber,
  PaperNumber,
  EntryId,
  EventType,
  Flag,
  Group,
  IncidentId,
  Instant,
  KeyId,
  List,
  LocalNumber,
  ObligationKey,
  Optional,
  ParameterName,
  Party,
  Province,
  ReactionName,
  RuleId,
  SealedSection,
  Unit,
  UnitOf,
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
export type {
  EssentialNeedsMet,
  PersonReceived,
  PersonReleased,
  PersonRescued,
} from './casework/care.js';
export type {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  ContactLost,
  ContactRestored,
  PersonDied,
} from './casework/course.js';
export type {
  HandoverAccepted,
  HandoverConfirmed,
  HandoverProposed,
  HandoverRefused,
  HandoverSigned,
  HandoverWithdrawn,
} from './casework/handover.js';
export type {
  ConfirmationIssued,
  IdentificationDeclined,
  NonIdentificationProposed,
  NonIdentificationRejected,
  NotIdentified,
  VerificationExtended,
  VerificationStarted,
  VictimIdentified,
} from './casework/identification.js';
export type {
  LeadAccepted,
  LeadOfferLapsed,
  LeadOfferRejected,
  LeadOfferWithdrawalAsked,
  LeadOfferWithdrawn,
  LeadOffered,
} from './casework/lead.js';
export type { HandledAsChild } from './casework/person.js';
export {
  AgeBasis,
  AgeOutcome,
  BestInterestsQuestion,
  CasePath,
  Circumstance,
  ClaimSource,
  ClaimSubject,
  ClosureReason,
  ConfirmationPaper,
  ConsentScope,
  DataRequestKind,
  DelegationPurpose,
  EssentialNeed,
  ExtensionReason,
  HearingOutcome,
  IdentificationGround,
  NonIdentificationReason,
  PauseReason,
  Purpose,
  ReceptionPlace,
  RejectionReason,
  ReleasedTo,
  ReopeningReason,
  ReportPeriod,
  RescuePlace,
  ReturnMode,
  ReviewKind,
  ReviewOutcome,
  StayReason,
  TipSource,
  SupportKind,
} from './casework-codes.js';
export type {
  LogClosed,
  LogOpened,
  LogSealed,
  ReactionEnrolled,
  SignerWoundBack,
  VersionsAnnounced,
} from './ledger.js';
export {
  isRestricted,
  openedRecord,
  shownOf,
  writeRestricted,
  type Sealed,
  type Seals,
} from './restricted.js';
export { findNewType } from './first-release.js';
export type {
  GateAbsenceReported,
  GateListChecked,
  GateMinutesSigned,
  GateReturnExpected,
} from './border.js';
export type {
  HostAuthorityNotified,
  IdentityCheckRequested,
  MissionInformed,
  NoteReceived,
  ReturnArranged,
  ReturnCancelled,
  TravelDocumentIssued,
} from './foreign-affairs.js';
export type {
  InitialCheckCompleted,
  PersonTakenIn,
  ReceptionNotified,
  SupportDecided,
  SupportDeclined,
  SupportDelivered,
  VerificationRequested,
} from './labour-social.js';
export type {
  ExpectedEntryNotified,
  ExpectedEntryWithdrawn,
  IdentityConfirmed,
  IdentityNotFound,
} from './police.js';
export {
  ChangeKind,
  HolidayChange,
  ParameterChange,
  SuccessionChange,
  VersionChange,
} from './rule-changes.js';
