// The calendar of 2025 to 2027 written down by hand, and deadlines by turning its pages one day at a time: another way
// than the one that the library takes.

const OFF = new Set([
  ...['2025-01-01', '2025-01-27', '2025-01-28', '2025-01-29', '2025-01-30', '2025-01-31'],
  ...['2025-04-07', '2025-04-30', '2025-05-01', '2025-05-02', '2025-09-01', '2025-09-02'],
  ...['2026-01-01', '2026-01-02', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19'],
  ...['2026-02-20', '2026-04-26', '2026-04-27', '2026-04-30', '2026-05-01', '2026-08-31'],
  ...['2026-09-01', '2026-09-02', '2026-11-24'],
  ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-09'],
  ...['2027-02-10', '2027-02-11', '2027-04-16', '2027-04-30', '2027-05-01', '2027-05-03'],
  ...['2027-09-02', '2027-09-03', '2027-11-24'],
]);
const WORKED = new Set(['2025-04-26', '2026-01-10', '2026-08-22']);

const DAY_MS = 86_400_000;

/** The day before or after. */
export const turn = (day: string, pages = 1): string =>
  new Date(Date.parse(`${day}T12:00:00+07:00`) + pages * DAY_MS).toISOString().slice(0, 10);

export function isRest(day: string): boolean {
  const weekday = new Date(`${day}T12:00:00+07:00`).getUTCDay();
  return !WORKED.has(day) && (OFF.has(day) || weekday === 0 || weekday === 6);
}

/** The last day of so many days after an event. */
export function lastDay(event: string, amount: number, working: boolean): string {
  let day = event;
  for (let counted = 0; counted < amount;) {
    day = turn(day);
    if (!working || !isRest(day)) counted += 1;
  }
  return day;
}

/** The day itself, or the next one that is worked. */
export function moved(day: string): string {
  return isRest(day) ? moved(turn(day)) : day;
}

/** The end of a day, as the library gives it. */
export const endOf = (day: string): string => `${turn(day)}T00:00:00+07:00`;
