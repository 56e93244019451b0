import type { Words } from '#kernel';
import { yearOf } from '../calendar/day-number.js';
import { compare } from '../calendar/moment.js';
import { wordsOfDay } from '../calendar/words.js';
import { MOST_NAMED, wordsOfSpan } from './days-off.js';
import type { PausedSpan } from './pauses.js';
import { listed, words } from './sentence.js';
import type { Told } from './told.js';
import { wordsOfPause } from './why.js';

/** When it stood still. */
function pausedIn(told: Told): Words | undefined {
  const { pauses, period, event, moved } = told;
  const byHours = period.length.unit === 'hours';
  const all = byHours ? pauses.hourSpans() : pauses.daySpans();
  const spans = all.filter(({ from }) => compare(from, moved) < 0);
  if (spans.length === 0 || period.backwards) return undefined;
  const year = yearOf(event.moment.day);
  const one = (span: PausedSpan) => {
    const reason = wordsOfPause(span.reason);
    const days = wordsOfSpan(span.from.day, byHours ? span.to.day : span.to.day - 1, year);
    return words(`${days.vi} (${reason.vi})`, `${days.en} (${reason.en})`);
  };
  const listedSpans = listed(spans.map(one));
  return words(`tạm dừng ${listedSpans.vi}`, `paused ${listedSpans.en}`);
}

function unsure(told: Told): Words | undefined {
  const year = yearOf(told.event.moment.day);
  const days = told.unconfirmed.map((day) => wordsOfDay(day, year));
  const { vi, en } = listed(days.slice(0, MOST_NAMED));
  const more = days.length > MOST_NAMED ? ' …' : '';
  return days.length === 0
    ? undefined
    : words(`chưa xác nhận: ${vi}${more}`, `not confirmed: ${en}${more}`);
}

function unknown({ unknownYears }: Told): Words | undefined {
  const years = unknownYears.map(String).join(', ');
  return unknownYears.length === 0
    ? undefined
    : words(
        `lịch năm ${years} mới chỉ biết các ngày lễ cố định, chưa có Tết và Giỗ Tổ Hùng Vương`,
        `the calendar of ${years} is not known beyond the fixed public holidays: Tết and the Hùng Kings' day are missing`,
      );
}

const HOURS_RUN = words(
  'tính theo giờ thì không trừ ngày nghỉ, không dời',
  'hours run through weekends and holidays and never move',
);
const THEN_DAYS = words(
  'phần tính theo giờ không trừ ngày nghỉ; phần gia hạn kết thúc vào cuối ngày',
  'the hours run through weekends and holidays; the extension ends with a day',
);
const THEN_HOURS = words(
  'phần gia hạn tính theo giờ không trừ ngày nghỉ, không dời',
  'the extension in hours runs through weekends and holidays and never moves',
);
const NEVER_LATER = words('không dời về sau', 'it never moves later');

/** How what is counted in hours runs; an extension has its own unit, and the end follows that. */
function hoursIn({ period, granted }: Told): Words | undefined {
  const isHours = period.length.unit === 'hours';
  if (granted === undefined || period.backwards) return isHours ? HOURS_RUN : undefined;
  const isMoreHours = 'unit' in granted && granted.unit === 'hours';
  if (isHours) return isMoreHours ? HOURS_RUN : THEN_DAYS;
  return isMoreHours ? THEN_HOURS : undefined;
}

/** What a reader should know besides where it ends. */
export function notesOn(told: Told): (Words | undefined)[] {
  const { length, backwards } = told.period;
  const isHours = length.unit === 'hours';
  return [
    pausedIn(told),
    hoursIn(told),
    backwards && !isHours ? NEVER_LATER : undefined,
    unsure(told),
    unknown(told),
  ];
}
