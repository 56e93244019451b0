import type { Words } from '#kernel';
import type { Length, LengthUnit } from '../rules/types.js';

const UNITS: Readonly<Record<LengthUnit, { vi: string; en: string }>> = {
  hours: { vi: 'giờ', en: 'hour' },
  'calendar-days': { vi: 'ngày', en: 'day' },
  'working-days': { vi: 'ngày làm việc', en: 'working day' },
  months: { vi: 'tháng', en: 'month' },
};

/** A length as the law writes it: `09 ngày làm việc`, `9 working days`. */
export function wordsOfLength({ amount, unit }: Length): Words {
  const { vi, en } = UNITS[unit];
  return {
    vi: `${String(amount).padStart(2, '0')} ${vi}`,
    en: `${String(amount)} ${en}${amount === 1 ? '' : 's'}`,
  };
}
