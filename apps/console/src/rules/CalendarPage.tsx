import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { wallClock } from '../texts/time.js';
import { Calculator } from './Calculator.js';
import { Parts } from './Parts.js';
import { calendarOf, type DayItem } from './shapes.js';

const YEARS = ['2022', '2023', '2024', '2025', '2026', '2027'];

/** The days on which working days rest, and the calculator of deadlines. */
export function CalendarPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const year = getRouteApi('/rules/calendar').useSearch().year ?? wallClock(Date.now()).year;
  const years = YEARS.includes(year) ? YEARS : [...YEARS, year];
  return (
    <>
      <PageTitle>{t('calendar.title')}</PageTitle>
      <Parts />
      <Calculator />
      <section className="mt-8">
        <h2>{t('calendar.list')}</h2>
        <p className="max-w-2xl">{t('calendar.about')}</p>
        <label className="no-print my-3 block max-w-40 text-sm">
          {t('calendar.year')}
          <select
            className="box block text-base"
            data-testid="calendar-year"
            value={year}
            onChange={(event) =>
              void navigate({
                to: '/rules/calendar',
                search: { year: event.target.value },
                replace: true,
              })
            }
          >
            {years.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <Loaded query={useQuery(calendarOf(year))} rows={6}>
          {({ items }) => <Days days={items} year={year} />}
        </Loaded>
      </section>
    </>
  );
}

function Days({ days, year }: Readonly<{ days: readonly DayItem[]; year: string }>) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('calendar.days', { year })} data-testid="calendar-days">
      {days.map((day) => (
        <OneDay key={`${day.day} ${day.kind}`} day={day} />
      ))}
    </ul>
  );
}

function OneDay({ day }: Readonly<{ day: DayItem }>) {
  const { t } = useTranslation();
  const words = useWords();
  const dayWords = useDay();
  const sure = day.proposed ? 'proposed' : day.confirmed ? 'confirmed' : 'notConfirmed';
  return (
    <li
      className="grid break-inside-avoid gap-x-4 border-b border-line px-2 py-2 first:border-t sm:grid-cols-[8rem_1fr_14rem]"
      data-day={day.day}
      data-sure={sure}
    >
      <span className="font-bold tabular-nums">{dayWords(day.day)}</span>
      <span className="min-w-0">
        {alone(words(day.words))}
        {day.basis && `, ${words(day.basis)}`}
        {day.appliesTo === 'public-sector' && ` (${t('calendar.publicSector')})`}
        <span className="block text-sm text-soft">
          {t(`calendar.kinds.${day.kind}`)} · {t('rules.source')}: {day.source}
        </span>
      </span>
      <span>
        <span
          className={`tag ${sure === 'confirmed' ? 'border-go text-go' : 'border-dashed text-soft'}`}
        >
          {t(`calendar.${sure}`)}
        </span>
      </span>
    </li>
  );
}
