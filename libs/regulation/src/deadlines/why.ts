import type { Words } from '#kernel';
import type { DayState } from '../calendar/calendar.js';
import { words } from './sentence.js';

const PAUSED: Readonly<Record<string, Words>> = {
  PERSON_NOT_AVAILABLE: words('người liên quan chưa có mặt', 'the person is not available'),
  PAPERS_MISSING: words('thiếu giấy tờ', 'papers are missing'),
  FORCE_MAJEURE: words('bất khả kháng', 'force majeure'),
};

/** Why a period stands still; a reason that this build does not know is shown as it is spelt. */
export const wordsOfPause = (reason: string | undefined): Words =>
  reason === undefined
    ? words('không nêu lý do', 'no reason given')
    : (PAUSED[reason] ?? words(reason, reason));

/** What a day is by the calendar. */
export function wordsOfState({ row, weekend }: DayState): Words {
  if (row === undefined)
    return weekend
      ? words('ngày nghỉ cuối tuần', 'weekend')
      : words('ngày làm việc', 'working day');
  return row.basis
    ? words(`${row.words.vi}, ${row.basis.vi}`, `${row.words.en}, ${row.basis.en}`)
    : row.words;
}
