import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { PageTitle } from '../parts/PageTitle.js';
import { ChangeRow } from './ChangeRow.js';
import { ruleChanges } from './shapes.js';

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
      <Rows />
    </>
  );
}

function Rows() {
  const { t } = useTranslation();
  const asked = useInfiniteQuery(ruleChanges);
  if (asked.data === undefined) {
    return asked.isError ? (
      <Failure error={asked.error} again={() => void asked.refetch()} />
    ) : (
      <Loading rows={4} />
    );
  }
  const rows = asked.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) return <p>{t('ruleChanges.none')}</p>;
  return (
    <>
      <ul data-testid="rule-changes">
        {rows.map((change) => (
          <ChangeRow key={change.id} change={change} />
        ))}
      </ul>
      {asked.hasNextPage && (
        <button
          type="button"
          className="button my-4"
          disabled={asked.isFetchingNextPage}
          onClick={() => void asked.fetchNextPage()}
        >
          {t(asked.isFetchingNextPage ? 'loading.words' : 'ruleChanges.more')}
        </button>
      )}
    </>
  );
}
