import type { Entry } from '#contracts';
import type { Rules } from '../changes/rules.js';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import { eventsOf, meansOf } from '../duties/patterns.js';
import { asEntry, type Act, type ActFault, type Judged } from './act.js';
import { namedBy } from './named.js';
import { rowsMetBy, type Computed } from './rows.js';

/** How far the clocks of two services may be apart. */
const CLOCKS_APART_MS = 10 * 60_000;

/** What was done for a person, or who has them, was so whatever else happened later. */
const BY_ITSELF: readonly string[] = [
  'PersonRescued',
  'PersonReceived',
  'PersonTakenIn',
  'HandoverAccepted',
  'HandoverSigned',
  'ProtectionApplied',
  'SupportDecided',
  'SupportDelivered',
  'FacilityTransferDecided',
  'PlacedInFacility',
];

/** What decides on a case or ends it: there is none before it was opened. */
const ON_AN_OPEN_CASE: readonly string[] = [
  'NonIdentificationProposed',
  'VictimIdentified',
  'NotIdentified',
  'IdentificationDeclined',
  'IdentificationReviewed',
  'PersonReleased',
  'CaseClosed',
  'CaseReopened',
];

/**
 * An act that happened before an entry that it names, before its case was opened, or before what began the duty that it
 * would do. Late paper may say so: it is signed, and times on it are rough.
 */
export function faultInCauses(act: Act, judged: Judged): ActFault | undefined {
  if (!act.isDated || act.recordedFrom === 'paper') return undefined;
  const latest = Date.parse(act.occurredAt) + CLOCKS_APART_MS;
  const isAfter = ({ occurredAt }: Entry) => Date.parse(occurredAt) > latest;
  const named = new Set(namedBy('x-entry', act));
  const cause =
    judged.history.find((entry) => named.has(entry.id) && isAfter(entry)) ??
    findOpening(act, judged.history.filter(isAfter)) ??
    findTrigger(act, judged, isAfter);
  if (!cause) return undefined;
  return {
    code: 'before-its-cause',
    words: {
      vi: `Việc này không thể xảy ra trước mục ${cause.id} (${cause.occurredAt}).`,
      en: `It cannot have happened before entry ${cause.id} (${cause.occurredAt}).`,
    },
  };
}

const findOpening = ({ type }: Act, later: readonly Entry[]): Entry | undefined =>
  ON_AN_OPEN_CASE.includes(type) ? later.find((entry) => entry.type === 'CaseOpened') : undefined;

const isDone = ({ state }: ObligationItem) => state === 'met' || state === 'cancelled';

const wouldDo = (act: Act, { when }: Computed, cause: Entry): boolean =>
  when.metBy.some(
    (one) => eventsOf(one).includes(act.type) && meansOf(one, asEntry(act), cause) !== 'no',
  );

/** The rows of the law that an act does, each time that they begin. Practice names no order. */
const rowsOf = ({ type }: Act, now: Rules): readonly Computed[] =>
  BY_ITSELF.includes(type)
    ? []
    : rowsMetBy(now, type).filter(({ regime, when }) => regime !== 'practice' && !when.once);

/**
 * What began a duty that is not done and that the act would do, where that lies later, as does all else that began a duty
 * of its row. A case may be opened late.
 */
function findTrigger(
  act: Act,
  { history, rulesAt, now }: Judged,
  isAfter: (entry: Entry) => boolean,
): Entry | undefined {
  const rows = rowsOf(act, now);
  if (rows.length === 0) return undefined;
  const entries = new Map(history.map((entry) => [entry.id, entry]));
  const duties = obligationsOf(history, rulesAt, act.occurredAt, act.publisher);
  for (const row of rows) {
    const begun = duties
      .filter(({ rule }) => rule === row.id)
      .flatMap((item) => ({ item, cause: entries.get(item.trigger) }));
    const waiting = begun.find(
      ({ item, cause }) => cause && !isDone(item) && wouldDo(act, row, cause),
    );
    if (waiting?.cause?.type === 'CaseOpened') continue;
    if (waiting && begun.every(({ cause }) => cause && isAfter(cause))) return waiting.cause;
  }
  return undefined;
}
