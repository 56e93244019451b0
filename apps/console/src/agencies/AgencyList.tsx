import { provincesOfToday } from '#codes';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import { LoadedPages } from '../parts/LoadedPages.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useLanguage, useWords } from '../texts/language.js';
import { AgencyRow } from './AgencyRow.js';
import { agenciesOf, type AgencyFilter } from './shapes.js';

/** Who there is: by party, province and day. */
export function AgencyList() {
  const { t } = useTranslation();
  const filter = getRouteApi('/agencies').useSearch();
  return (
    <>
      <PageTitle>{t('agencies.title')}</PageTitle>
      <p className="max-w-2xl">{t('agencies.about')}</p>
      <Filters filter={filter} />
      <Rows filter={filter} />
    </>
  );
}

function Filters({ filter }: Readonly<{ filter: AgencyFilter }>) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const { parties } = useService();
  const change = (by: keyof AgencyFilter) => (event: { target: { value: string } }) =>
    void navigate({
      to: '/agencies',
      search: { ...filter, [by]: event.target.value || undefined },
      replace: true,
    });
  const lists = {
    party: parties.map(({ log, words: name }) => [log, words(name)] as const),
    province: provincesOfToday.map(({ code, words: name }) => [code, words(name)] as const),
  };
  return (
    <form
      aria-label={t('agencies.filters')}
      className="my-3 grid gap-3 sm:grid-cols-3"
      onSubmit={(event) => event.preventDefault()}
    >
      {(['party', 'province'] as const).map((by) => (
        <label key={by} className="text-sm">
          {t(`agencies.${by}`)}
          <select
            className="box block text-base"
            data-testid={`agencies-${by}`}
            value={filter[by] ?? ''}
            onChange={change(by)}
          >
            <option value="">{t('line.all')}</option>
            {lists[by].map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="text-sm">
        {t('agencies.day')}
        <input
          type="date"
          className="box block text-base"
          data-testid="agencies-day"
          value={filter.day ?? ''}
          onChange={change('day')}
        />
      </label>
    </form>
  );
}

function Rows({ filter }: Readonly<{ filter: AgencyFilter }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useInfiniteQuery(agenciesOf(filter));
  const total = asked.data?.pages[0]?.total ?? 0;
  return (
    <LoadedPages query={asked} rows={6}>
      {(rows) => (
        <>
          <p role="status">{t('agencies.count', { n: rows.length, total })}</p>
          <ul data-testid="agency-list" lang={language}>
            {rows.map((agency) => (
              <AgencyRow key={agency.code} agency={agency} />
            ))}
          </ul>
        </>
      )}
    </LoadedPages>
  );
}
