import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { SurenessTag } from '../duties/SurenessTag.js';
import { surenessOf } from '../duties/sureness.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Select } from '../parts/Select.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { Parts } from './Parts.js';
import { SearchBox } from './RuleFilters.js';
import { chosenParameters, type ParameterFilter } from './parameters.js';
import { parametersInForce, type ParameterItem } from './shapes.js';
import { useLengthWords } from './use-limit-words.js';

/** What the law leaves open: empty, unconfirmed or confirmed. */
export function ParameterList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = getRouteApi('/rules/parameters').useSearch();
  const change = (to: Partial<ParameterFilter>) =>
    void navigate({ to: '/rules/parameters', search: { ...filter, ...to }, replace: true });
  return (
    <>
      <PageTitle>{t('rules.parameter.title')}</PageTitle>
      <Parts />
      <p className="max-w-2xl">{t('rules.parameter.about')}</p>
      <form
        role="search"
        aria-label={t('rules.filters')}
        className="no-print my-3 grid gap-3 sm:grid-cols-[1fr_20rem]"
        onSubmit={(event) => event.preventDefault()}
      >
        <SearchBox
          name={t('rules.parameter.search')}
          typed={filter.q}
          change={(q) => change({ q })}
        />
        <Select
          name={t('rules.parameter.filter')}
          testid="parameters-only"
          value={filter.only}
          options={[
            ['empty', t('rules.parameter.empty')],
            ['confirmed', t('rules.parameter.confirmed')],
          ]}
          change={(only) => change({ only })}
        />
      </form>
      <Loaded query={useQuery(parametersInForce)} rows={8}>
        {({ items }) => <Rows all={items} filter={filter} />}
      </Loaded>
    </>
  );
}

type RowsProps = Readonly<{ all: readonly ParameterItem[]; filter: ParameterFilter }>;

function Rows({ all, filter }: RowsProps) {
  const { t } = useTranslation();
  const rows = chosenParameters(all, filter);
  return (
    <>
      <p role="status">{t('rules.parameter.count', { n: rows.length, total: all.length })}</p>
      <ul data-testid="parameter-list">
        {rows.map((parameter) => (
          <Row key={parameter.id} parameter={parameter} />
        ))}
      </ul>
    </>
  );
}

function Row({ parameter }: Readonly<{ parameter: ParameterItem }>) {
  const { t } = useTranslation();
  const words = useWords();
  const day = useDay();
  const valueWords = useValueWords();
  const { id, value, confirmed, confidence, source, since } = parameter;
  return (
    <li
      className="break-inside-avoid border-b border-line px-2 py-3 first:border-t"
      data-testid="parameter-row"
      data-parameter={id}
    >
      <span className="block font-bold">{alone(words(parameter.words))}</span>
      <span className="block">
        {value === null || value === undefined ? (
          <span className="tag border-dashed text-soft">? {t('rules.parameter.none')}</span>
        ) : (
          <>
            {valueWords(value)}{' '}
            <span className={`tag ${confirmed ? 'border-go text-go' : 'border-dashed text-soft'}`}>
              {t(confirmed ? 'rules.parameter.isConfirmed' : 'rules.parameter.isNotConfirmed')}
            </span>
          </>
        )}
        {since && ` ${t('rules.parameter.since', { day: day(since) })}`}
      </span>
      <span className="block text-sm text-soft">
        {t('rules.source')}: {source}{' '}
        {!confirmed && <SurenessTag sureness={surenessOf(confidence)} />}
      </span>
      <span className="block text-sm text-soft">{id}</span>
    </li>
  );
}

function useValueWords(): (value: NonNullable<ParameterItem['value']>) => string {
  const { t } = useTranslation();
  const day = useDay();
  const lengthWords = useLengthWords();
  return ({ amount, unit, day: on, flag, choice }) => {
    if (amount !== undefined) return unit ? lengthWords({ amount, unit }) : String(amount);
    if (on !== undefined) return day(on);
    if (flag !== undefined) return t(flag ? 'rules.parameter.yes' : 'rules.parameter.no');
    return choice ?? '';
  };
}
