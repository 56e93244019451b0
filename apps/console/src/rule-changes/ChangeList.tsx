import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { LoadedPages } from '../parts/LoadedPages.js';
import { PageTitle } from '../parts/PageTitle.js';
import { ChangeRow } from './ChangeRow.js';
import { ruleChanges, type RuleChange } from './shapes.js';

/** The changes of the rules: who proposed what, what became of it, and what it would do. */
export function ChangeList() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('ruleChanges.title')}</PageTitle>
      <p className="max-w-2xl">{t('ruleChanges.about')}</p>
      <p className="my-4">
        <Link to="/rule-changes/propose" className="button button-main" data-testid="propose">
          {t('ruleChanges.propose')}
        </Link>
      </p>
      <LoadedPages query={useInfiniteQuery(ruleChanges)} rows={4}>
        {(rows) => <Rows rows={rows} />}
      </LoadedPages>
    </>
  );
}

function Rows({ rows }: Readonly<{ rows: readonly RuleChange[] }>) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p>{t('ruleChanges.none')}</p>;
  return (
    <ul data-testid="rule-changes">
      {rows.map((change) => (
        <ChangeRow key={change.id} change={change} />
      ))}
    </ul>
  );
}
