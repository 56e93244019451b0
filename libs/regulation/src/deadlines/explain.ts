import type { Words } from '#kernel';
import type { DayBook } from '../calendar/calendar.js';
import { yearOf } from '../calendar/day-number.js';
import { clockOf, compare } from '../calendar/moment.js';
import { clockInVietnamese, wordsOfDay, wordsOfEnd } from '../calendar/words.js';
import { wordsOfLength } from './amounts.js';
import { namedDays } from './days-off.js';
import { notesOn } from './notes.js';
import { dayEndingAt } from './reckon.js';
import { joined, listed, words } from './sentence.js';
import type { Told } from './told.js';

const yearKnownBy = ({ event }: Told) => yearOf(event.moment.day);

function opening(told: Told): Words {
  const { period, event } = told;
  const length = wordsOfLength(period.length);
  const day = wordsOfDay(event.moment.day);
  const isHours = period.length.unit === 'hours';
  const clock = clockOf(event.moment);
  const at = isHours
    ? words(`${clockInVietnamese(clock)} ${day.vi}`, `${clock} on ${day.en}`)
    : day;
  if (period.backwards)
    return words(
      `chậm nhất ${length.vi} trước ${at.vi}${isHours ? '' : ', không tính ngày đó'}`,
      `no later than ${length.en} before ${at.en}${isHours ? '' : ', that day not counted'}`,
    );
  const after = isHours ? 'kể từ' : 'kể từ sau';
  return words(`${length.vi} ${after} ${at.vi}`, `${length.en} after ${at.en}`);
}

const WEEKENDS = words('ngày nghỉ cuối tuần', 'weekends');

/** Which of the days counted through were left out, where working days were counted. */
function leftOut(told: Told): Words | undefined {
  const { book, walk, period, granted } = told;
  const isWorking =
    period.length.unit === 'working-days' ||
    (granted && 'unit' in granted && granted.unit === 'working-days');
  if (!isWorking) return undefined;
  const days = [...walk.looked].sort((one, other) => one - other);
  const off = days.filter((day) => book.stateOf(day).off);
  const plain = off.some((day) => book.stateOf(day).row === undefined);
  const named = namedDays(book, off, yearKnownBy(told));
  const worked = days.filter((day) => book.stateOf(day).row && !book.stateOf(day).off);
  const counted = namedDays(book, worked, yearKnownBy(told));
  const not = listed([...(plain ? [WEEKENDS] : []), ...named]);
  const but = listed(counted);
  return joined([
    not.en === '' ? undefined : words(`, không tính ${not.vi}`, `, not counting ${not.en}`),
    but.en === '' ? undefined : words(`, có tính ${but.vi}`, `, counting ${but.en}`),
  ]);
}

function extended(told: Told): Words | undefined {
  const { granted, first } = told;
  if (granted === undefined) return undefined;
  const year = yearKnownBy(told);
  const from = wordsOfEnd(first, year);
  if ('until' in granted) return words(`, gia hạn từ ${from.vi}`, `, extended from ${from.en}`);
  const { vi, en } = wordsOfLength(granted);
  return words(`, gia hạn ${vi} từ ${from.vi}`, `, extended by ${en} from ${from.en}`);
}

const CODE = words('Bộ luật Dân sự Điều 148.5', 'Civil Code art. 148.5');

const restOf = (book: DayBook, day: number): Words =>
  book.stateOf(day).row?.words ?? words('ngày nghỉ cuối tuần', 'a weekend');

/** Where it ends, and where it would end by the other reading. */
function ending(told: Told): Words {
  const { unmoved, moved, isMoved, period, book } = told;
  const year = yearKnownBy(told);
  const [plain, shifted] = [wordsOfEnd(unmoved, year), wordsOfEnd(moved, year)];
  if (compare(unmoved, moved) === 0) return words(`kết thúc ${plain.vi}`, `ends ${plain.en}`);
  const last = dayEndingAt(unmoved);
  const day = wordsOfDay(last, year);
  const rest = restOf(book, last);
  if (isMoved)
    return words(
      `ngày cuối, ${day.vi}, là ngày nghỉ (${rest.vi}) nên kết thúc ${shifted.vi} (${CODE.vi}; nếu không dời: ${plain.vi})`,
      `the last day, ${day.en}, is one of rest (${rest.en}), so it ends ${shifted.en} (${CODE.en}; not moved: ${plain.en})`,
    );
  const why = period.stay
    ? words('mức tối đa không dời', 'a maximum does not move')
    : words('không dời', 'it does not move');
  return words(
    `kết thúc ${plain.vi} (${why.vi}; nếu dời: ${shifted.vi})`,
    `ends ${plain.en} (${why.en}; moved: ${shifted.en})`,
  );
}

/** How a deadline came about, in one sentence without its full stop, so that the article can follow. */
export function explain(told: Told): Words {
  const colon = words(': ', ': ');
  // The days left out stand behind the part that leaves them out.
  const byExtension = told.period.length.unit !== 'working-days';
  const parts = [leftOut(told), extended(told)];
  const middle = byExtension ? parts.reverse() : parts;
  const body = joined([opening(told), ...middle, colon, ending(told)]);
  return joined([body, ...notesOn(told)], '; ');
}
