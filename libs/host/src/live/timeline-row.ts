import { dutyOf, unitOf, wordsOf, type TimelineRow } from '#case-file';
import { findUnit } from '#codes';
import type { Arrival, Opener } from '#ledger';
import type { Entry } from '#contracts';
import type { Words } from '#kernel';

const UNREADABLE: Words = {
  vi: 'Mục không đọc được ở phiên bản này',
  en: 'An entry that this version cannot read',
};

type Told = Pick<
  TimelineRow,
  'type' | 'duty' | 'unit' | 'time' | 'occurredAt' | 'recordedFrom' | 'clock' | 'words'
>;

const toldBy = (entry: Entry): Told => ({
  type: entry.type,
  duty: dutyOf(entry.type) ?? null,
  unit: unitOf(entry.actor),
  time: entry.time,
  occurredAt: entry.occurredAt,
  recordedFrom: entry.recordedFrom,
  clock: entry.clock,
  words: wordsOf(entry),
});

const unreadable = ({ publisher, arrivedAt }: Arrival): Told => ({
  type: '?',
  duty: null,
  unit: publisher,
  time: arrivedAt,
  occurredAt: arrivedAt,
  recordedFrom: 'screen',
  clock: '0000000000000000',
  words: UNREADABLE,
});

/** Of which case a restricted entry is, nobody is told who cannot open it. */
const isClosed = (entry: Entry | undefined) => entry?.type === 'EntryRestricted';

/** An arrival with what its entry says, where this service may open it. */
export const openedHere = (arrival: Arrival, open: Opener): Arrival => ({
  ...arrival,
  entry: arrival.entry && open(arrival.entry),
});

/** An arrival as a line of the timeline; an entry that cannot be read here is shown as such, never left out. */
export function timelineRow(
  incarnation: string,
  illustration: boolean,
  arrival: Arrival,
): TimelineRow {
  const { localOrder, publisher, position, causeMissing, entry } = arrival;
  const told = entry ? toldBy(entry) : unreadable(arrival);
  return {
    ...told,
    order: `${incarnation}:${String(localOrder)}`,
    localOrder,
    id: `${publisher}/${String(position)}`,
    publisher,
    caseId: isClosed(entry) ? null : (arrival.caseId ?? null),
    province: findUnit(told.unit)?.province ?? null,
    causeMissing,
    illustration,
  };
}
