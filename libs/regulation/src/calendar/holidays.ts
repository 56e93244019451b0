import type { Words } from '#kernel';
import type { Confidence } from '../confidence.js';
import type { Day } from '../regimes.js';

/** A public holiday of the Labour Code or of a resolution. */
export type HolidayName =
  | 'new-year'
  | 'tet'
  | 'hung-kings'
  | 'reunification-day'
  | 'labour-day'
  | 'national-day'
  | 'culture-day';

/** What makes a day one of rest, or a Saturday one of work. `substitute`: for a holiday on a weekly day of rest. */
export type DayKind = 'statutory' | 'substitute' | 'swapped-off' | 'swapped-working';

/** A row of the calendar: one day, what it is and how sure that is. A later row on the same day replaces an earlier. */
export type CalendarDay = Readonly<{
  day: Day;
  kind: DayKind;
  holiday?: HolidayName;
  words: Words;
  /** The act that makes it so, where readers are told it. */
  basis?: Words;
  appliesTo: 'all' | 'public-sector';
  confirmed: boolean;
  /** Asked for and not decided: it changes no deadline, and those that it would change say so. */
  proposed?: true;
  source: string;
  confidence: Confidence;
}>;

/** A holiday on the same date every year, from `validFrom` on. */
export type FixedHoliday = Readonly<{
  holiday: HolidayName;
  monthDay: string;
  validFrom?: Day;
  basis?: Words;
  source: string;
  confidence: Confidence;
}>;

const HOLIDAYS: Readonly<Record<HolidayName, Words>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Nguyên đán', en: 'Tết' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' Commemoration Day" },
  'reunification-day': { vi: 'Ngày Chiến thắng', en: 'Reunification Day' },
  'labour-day': { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  'national-day': { vi: 'Quốc khánh', en: 'National Day' },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
};

/** What readers call a holiday. */
export const wordsOfHoliday = (holiday: HolidayName): Words => HOLIDAYS[holiday];

const labourCode = 'Labour Code 2019 art. 112.1 (consolidated text 18/VBHN-VPQH)';

export const fixedHolidays: readonly FixedHoliday[] = [
  { holiday: 'new-year', monthDay: '01-01', source: labourCode, confidence: 'Q' },
  { holiday: 'reunification-day', monthDay: '04-30', source: labourCode, confidence: 'Q' },
  { holiday: 'labour-day', monthDay: '05-01', source: labourCode, confidence: 'Q' },
  { holiday: 'national-day', monthDay: '09-02', source: labourCode, confidence: 'Q' },
  {
    holiday: 'culture-day',
    monthDay: '11-24',
    validFrom: '2026-07-01',
    basis: { vi: 'Nghị quyết 28/2026/QH16', en: 'Resolution 28/2026/QH16' },
    source: 'Resolution 28/2026/QH16, in force 1 July 2026 (baochinhphu.vn 102260424093821937)',
    confidence: 'P',
  },
];
