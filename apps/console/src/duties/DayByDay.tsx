import type { DayInCount } from '#regulation';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { useWords } from '../texts/language.js';

type DayByDayProps = Readonly<{
  days: readonly DayInCount[];
  /** The days that are not confirmed, those among them for which another state was only proposed. */
  unconfirmed: readonly string[];
}>;

/** The sum behind a deadline: each day, whether it counts, and why. */
export function DayByDay({ days, unconfirmed }: DayByDayProps) {
  const { t } = useTranslation();
  const words = useWords();
  const dayWords = useDay();
  if (days.length === 0) return null;
  return (
    <table className="my-2 w-full text-left text-sm" data-testid="day-by-day">
      <caption className="sr-only">{t('duty.days.title')}</caption>
      <thead>
        <tr className="border-b border-ink">
          <th scope="col" className="py-1 pr-3">
            {t('duty.days.day')}
          </th>
          <th scope="col" className="py-1 pr-3">
            {t('duty.days.counts')}
          </th>
          <th scope="col" className="py-1">
            {t('duty.days.why')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, counts, number, why, confirmed }, i) => (
          <tr key={`${day} ${String(i)}`} className="border-b border-line align-top">
            <td className="py-1 pr-3 tabular-nums">{dayWords(day)}</td>
            <td className={`py-1 pr-3 ${counts ? 'font-bold' : 'text-soft'}`}>
              {counts
                ? number === undefined
                  ? t('duty.days.runs')
                  : t('duty.days.yes', { n: number })
                : t('duty.days.no')}
            </td>
            <td className="py-1">
              {words(why)}
              {(!confirmed || unconfirmed.includes(day)) && ` (${t('duty.days.unconfirmed')})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
