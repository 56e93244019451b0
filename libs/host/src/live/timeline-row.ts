import { dutyOf, unitOf, wordsOf } from '#case-file';
import { findUnit } from '#codes';
import type { Arrival } from '#ledger';
import type { Words } from '#kernel';

/** One line of the shared timeline. `order` is what a client sends back to go on: incarnation and local order. */
export type TimelineRow = Readonly<{
  order: string;
  localOrder: number;
  id: string;
  publisher: string;
  caseId: string | null;
  type: string;
  duty: string | null;
  unit: string;
  province: string | null;
  time: string;
  occurredAt: string;
  recordedFrom: 'screen' | 'paper';
  clock: string;
  causeMissing: boolean;
  illustration: boolean;
  words: Words;
}>;

const UNREADABLE: Words = {
  vi: 'Mục không đọc được ở phiên bản này',
  en: 'An entry that this version cannot read',
};

/** An arrival as a line of the timeline; an entry that cannot be read here is shown as such, never left out. */
export function timelineRow(
  incarnation: string,
  illustration: boolean,
  arrival: Arrival,
): TimelineRow {
  const { localOrder, publisher, position, caseId, causeMissing, entry, arrivedAt } = arrival;
  const unit = entry ? unitOf(entry.actor) : publisher;
  return {
    order: `${incarnation}:${String(localOrder)}`,
    localOrder,
    id: `${publisher}/${String(position)}`,
    publisher,
    caseId: caseId ?? null,
    type: entry?.type ?? '?',
    duty: (entry && dutyOf(entry.type)) ?? null,
    unit,
    province: findUnit(unit)?.province ?? null,
    time: entry?.time ?? arrivedAt,
    occurredAt: entry?.occurredAt ?? arrivedAt,
    recordedFrom: entry?.recordedFrom ?? 'screen',
    clock: entry?.clock ?? '0000000000000000',
    causeMissing,
    illustration,
    words: entry ? wordsOf(entry) : UNREADABLE,
  };
}
