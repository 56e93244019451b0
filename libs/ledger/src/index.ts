export {
  readArrivals,
  readArrivalsNamed,
  readArrivalsOfCase,
  readCaseIds,
  readClosings,
  readNewest,
  type Arrival,
  type Filter,
} from './arrivals.js';
export { openSigned, originOf, type SignedCheckpoint } from './checkpoints.js';
export { sha256 } from './crypto.js';
export type { Closed, ClosingRefused } from './closing.js';
export {
  ConnectionLost,
  CONNECTIONS,
  connectionsOf,
  openDatabase,
  type Database,
} from './database.js';
export type { Decision, Draft, LedgerRefusal, Mark, Outcome, Reply, Written } from './decision.js';
export { findDisputes, type Dispute } from './disputes.js';
export { cutOf, headAt, isLacking, limitOf, LOCAL, type Head } from './heads.js';
export type { History } from './history.js';
export { acquireLease, noteRelayed, releaseLease, type Lease } from './leases.js';
export { Ledger, type LedgerOptions } from './ledger.js';
export { migrate } from './migrate.js';
export { readMoments, type Moment } from './moments.js';
export type { Opener } from './opener.js';
export type { WoundBackOrNot } from './recovery.js';
export { projection, type Projection } from './projection.js';
export { Projector } from './projector.js';
export { Reactor, type Effect, type ReactionRule } from './reactor.js';
export { pause, Reader, type Rhythm } from './reader.js';
export { readRecords, readSigned, type SignedRecords } from './records.js';
export type { Batch, Taken } from './take.js';
export { readRuleChanges, type RuleChange } from './rule-changes.js';
export { readTallies, type Tally, type TallyKind } from './tallies.js';
export { proveConsistency, proveInclusion, readRootAt, readTile } from './tiles.js';
export { verifyLog, type LogVerdict } from './verify-log.js';
