import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pagesOf } from '../api/pages.js';
import type { CaseRow, Page } from '../api/shapes.js';
import { useLanguage } from '../texts/language.js';
import { minuteOf } from '../texts/time.js';
import { LoadedPages } from '../parts/LoadedPages.js';
import { CaseRowWords } from './CaseRowWords.js';

type To = '/cases/$caseId' | '/replay/$caseId';

const cases = pagesOf<Page<CaseRow>>(['cases'], { path: '/cases', limit: 25 });

/** Cases, page by page; each row is one link. */
export function CaseRows({ to }: Readonly<{ to: To }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const asked = useInfiniteQuery(cases);
  return (
    <LoadedPages query={asked} rows={6}>
      {(rows) =>
        rows.length === 0 ? (
          <p data-testid="case-list-empty">
            {t('cases.empty', { at: minuteOf(asked.dataUpdatedAt) })}
          </p>
        ) : (
          <>
            <ul data-testid="case-list" lang={language}>
              {rows.map((row) => (
                <OneCase key={row.caseId} row={row} to={to} />
              ))}
            </ul>
            <div className="mt-4 flex flex-wrap gap-4">
              <p role="status">{t('cases.count', { n: rows.length })}</p>
              {!asked.hasNextPage && <p className="text-soft">{t('cases.allShown')}</p>}
            </div>
          </>
        )
      }
    </LoadedPages>
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
