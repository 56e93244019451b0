import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Parts } from './Parts.js';
import { RuleFilters } from './RuleFilters.js';
import { RuleRow } from './RuleRow.js';
import { RulesInForce } from './RulesInForce.js';
import { chosen, type RuleFilter } from './search.js';
import { allRules, type RuleItem } from './shapes.js';

/** Every row of the law: read, searched, printed. */
export function RuleList() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = getRouteApi('/rules').useSearch();
  const change = (to: RuleFilter) =>
    void navigate({ to: '/rules', search: { ...filter, ...to }, replace: true });
  return (
    <>
      <PageTitle>{t('rules.title')}</PageTitle>
      <Parts />
      <p className="max-w-2xl">{t('rules.about')}</p>
      <RulesInForce />
      <RuleFilters filter={filter} change={change} />
      <Loaded query={useQuery(allRules)} rows={8}>
        {({ items }) => <Rows all={items} filter={filter} />}
      </Loaded>
    </>
  );
}

function Rows({ all, filter }: Readonly<{ all: readonly RuleItem[]; filter: RuleFilter }>) {
  const { t } = useTranslation();
  const rows = chosen(all, filter);
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p role="status" data-testid="rules-count">
          {t('rules.count', { n: rows.length, total: all.length })}
        </p>
        <button type="button" className="link target no-print" onClick={() => window.print()}>
          {t('rules.print')}
        </button>
      </div>
      {rows.length === 0 && <p className="my-4 font-bold">{t('rules.nothing')}</p>}
      <ul data-testid="rule-list">
        {rows.map((rule) => (
          <RuleRow key={`${rule.id} ${rule.validFrom ?? ''}`} rule={rule} />
        ))}
      </ul>
    </>
  );
}
