import type { Words } from '#kernel';
import type { Day } from '../regimes.js';
import { wordsOfHoliday, type CalendarDay, type HolidayName } from './holidays.js';

// What the Prime Minister or a notice fixes year by year. Holidays of the same date every year stand in holidays.ts,
// and a substitute that no row gives follows from the reading of Labour Code art. 111.3.

type Known = Pick<CalendarDay, 'confirmed' | 'source' | 'confidence'>;

const sourced = (source: string): Known => ({ confirmed: true, source, confidence: 'P' });
const secondary = (source: string): Known => ({ confirmed: false, source, confidence: 'P' });
const memory: Known = { confirmed: false, source: 'from memory, no notice seen', confidence: 'M' };
const weak = (source: string): Known => ({ confirmed: false, source, confidence: 'weak' });
const inferred = (source: string): Known => ({ confirmed: false, source, confidence: 'I' });

const holiday = (name: HolidayName, known: Known, ...days: readonly Day[]): CalendarDay[] =>
  days.map((day) => ({
    ...{ day, kind: 'statutory', holiday: name, words: wordsOfHoliday(name) },
    ...{ appliesTo: 'all', ...known },
  }));

const substitute = (name: HolidayName, known: Known, ...days: readonly Day[]): CalendarDay[] =>
  days.map((day) => {
    const { vi, en } = wordsOfHoliday(name);
    const words = { vi: `nghỉ bù ${vi}`, en: `substitute for ${en}` };
    return { day, kind: 'substitute', holiday: name, words, appliesTo: 'all', ...known };
  });

const OFF: Words = { vi: 'ngày nghỉ hoán đổi', en: 'day off by a swap' };
const WORKED: Words = { vi: 'ngày làm bù', en: 'day worked by a swap' };

const swap = (off: Day, worked: Day, known: Known): CalendarDay[] => [
  { day: off, kind: 'swapped-off', words: OFF, appliesTo: 'public-sector', ...known },
  { day: worked, kind: 'swapped-working', words: WORKED, appliesTo: 'public-sector', ...known },
];

const proposal = (days: readonly CalendarDay[]): CalendarDay[] =>
  days.map((day) => ({ ...day, proposed: true }));

const TET_2026 = sourced('congan.com.vn 388656: 14 to 22 February 2026, nine days');
const HUNG_KINGS_2026 = sourced('holiday lists of public repositories, several');
const SWAPS_2026 = secondary('notices 9441/TB-BNV and 12729/VPCP-KGVX as cited by others');
const BREAK_2026 = secondary('thanhnien.vn 185260113172347178: five days with the weekend');
const SWAP_2024 = secondary('dispatch 2450/VPCP-KGVX of 2024, as cited by python-holidays');
const TET_2027 = inferred('from its first day, 6 February 2027; no notice seen');
const SUBSTITUTES_2027 = inferred('Labour Code art. 111.3; no notice seen');

const until2024: readonly CalendarDay[] = [
  ...substitute('new-year', memory, '2022-01-03'),
  ...holiday('tet', memory, '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04'),
  ...holiday('hung-kings', memory, '2022-04-10'),
  ...substitute('hung-kings', memory, '2022-04-11'),
  ...substitute('reunification-day', memory, '2022-05-02'),
  ...substitute('labour-day', memory, '2022-05-03'),
  ...holiday('national-day', memory, '2022-09-01'),

  ...substitute('new-year', memory, '2023-01-02'),
  ...holiday('tet', memory, '2023-01-20', '2023-01-21', '2023-01-22', '2023-01-23', '2023-01-24'),
  ...substitute('tet', memory, '2023-01-25', '2023-01-26'),
  ...holiday('hung-kings', memory, '2023-04-29'),
  ...substitute('hung-kings', memory, '2023-05-02'),
  ...substitute('reunification-day', memory, '2023-05-03'),
  ...holiday('national-day', memory, '2023-09-01'),
  ...substitute('national-day', memory, '2023-09-04'),

  ...holiday('tet', memory, '2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12'),
  ...substitute('tet', memory, '2024-02-13', '2024-02-14'),
  ...holiday('hung-kings', memory, '2024-04-18'),
  ...swap('2024-04-29', '2024-05-04', SWAP_2024),
  ...holiday('national-day', memory, '2024-09-03'),
];

const since2025: readonly CalendarDay[] = [
  ...holiday('tet', memory, '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'),
  ...holiday('hung-kings', memory, '2025-04-07'),
  ...swap('2025-05-02', '2025-04-26', secondary('secondary lists of 2025')),
  ...holiday('national-day', memory, '2025-09-01'),

  ...swap('2026-01-02', '2026-01-10', SWAPS_2026),
  ...holiday('tet', TET_2026, '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
  ...holiday('hung-kings', HUNG_KINGS_2026, '2026-04-26'),
  ...substitute('hung-kings', HUNG_KINGS_2026, '2026-04-27'),
  ...holiday('national-day', BREAK_2026, '2026-09-01'),
  ...swap('2026-08-31', '2026-08-22', BREAK_2026),
  ...proposal(
    swap('2026-11-23', '2026-11-28', secondary('proposed on 6 September 2026, no approval found')),
  ),

  ...holiday('tet', TET_2027, '2027-02-05'),
  ...holiday('tet', weak('first day of the lunar year, one list'), '2027-02-06'),
  ...holiday('tet', TET_2027, '2027-02-07', '2027-02-08', '2027-02-09'),
  ...substitute('tet', TET_2027, '2027-02-10', '2027-02-11'),
  ...holiday('hung-kings', weak('one list that corrects another'), '2027-04-16'),
  ...substitute('labour-day', SUBSTITUTES_2027, '2027-05-03'),
  ...holiday('national-day', inferred('one of the two neighbours; no notice seen'), '2027-09-03'),
];

/** The days that are fixed year by year, 2022 to 2027. */
export const yearlyDays: readonly CalendarDay[] = [...until2024, ...since2025];
