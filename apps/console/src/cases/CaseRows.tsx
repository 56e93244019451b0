import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, withQuery } from '../api/ask.js';
import type { CaseRow, Page } from '../api/shapes.js';
import { useLanguage } from '../texts/language.js';
import { minuteOf } from '../texts/time.js';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { CaseRowWords } from './CaseRowWords.js';

type To = '/cases/$caseId' | '/replay/$caseId';

const listOf = {
  queryKey: ['cases'],
  queryFn: ({ pageParam, signal }: { pageParam: string | null; signal: AbortSignal }) =>
    ask<Page<CaseRow>>(withQuery('/cases', { after: pageParam ?? undefined, limit: 25 }), {
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: (last: Page<CaseRow>) => last.next,
};

/** Cases, page by page; each row is one link. */
export function CaseRows({ to }: Readonly<{ to: To }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useInfiniteQuery(listOf);
  if (asked.data === undefined) {
    return asked.isError ? (
      <Failure error={asked.error} again={() => void asked.refetch()} />
    ) : (
      <Loading rows={6} />
    );
  }
  const rows = asked.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    const at = minuteOf(asked.dataUpdatedAt);
    return <p data-testid="case-list-empty">{t('cases.empty', { at })}</p>;
  }
  return (
    <>
      <ul data-testid="case-list" lang={language}>
        {rows.map((row) => (
          <OneCase key={row.caseId} row={row} to={to} />
        ))}
      </ul>
      <div className="my-4 flex flex-wrap items-center gap-4">
        <p role="status">{t('cases.count', { n: rows.length })}</p>
        {asked.hasNextPage ? (
          <button
            type="button"
            className="button"
            disabled={asked.isFetchingNextPage}
            onClick={() => void asked.fetchNextPage()}
            data-testid="load-more"
          >
            {t(asked.isFetchingNextPage ? 'loading.words' : 'cases.more')}
          </button>
        ) : (
          <p className="text-soft">{t('cases.allShown')}</p>
        )}
      </div>
    </>
  );
}

function OneCase({ row, to }: Readonly<{ row: CaseRow; to: To }>) {
  return (
    <li className="border-b border-line first:border-t">
      <Link
        to={to}
        params={{ caseId: row.caseId }}
        className="block px-2 py-3 hover:bg-wash"
        data-testid="case-row"
        data-case={row.caseId}
      >
        <CaseRowWords row={row} />
      </Link>
    </li>
  );
}
