import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { freshness } from '../api/queries.js';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { More } from '../parts/More.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useNow } from '../parts/use-now.js';
import { minuteOf } from '../texts/time.js';
import { saidOf } from './heading.js';
import { tabs, workOf, type Counts, type Shown, type WorkItem } from './shapes.js';
import { staleSince } from './stale.js';
import { WorkRow } from './WorkRow.js';

/** What an officer has to do: what comes first, by when, and where. */
export function WorkPage() {
  const { tab } = getRouteApi('/work').useSearch();
  return tab === undefined ? <FirstWork /> : <Work tab={tab} />;
}

/** It opens on what the officer holds, or on what the unit has where that is nothing; the address then says so. */
function FirstWork() {
  const { data } = useInfiniteQuery(workOf('mine'));
  const has = data?.pages[0]?.counts.tabs;
  return has?.mine === 0 && has.unit > 0 ? (
    <Navigate to="/work" search={{ tab: 'unit' }} replace />
  ) : (
    <Work tab="mine" />
  );
}

function Work({ tab }: Readonly<{ tab: Shown }>) {
  const { t } = useTranslation();
  const asked = useInfiniteQuery(workOf(tab));
  const pages = asked.data?.pages;
  const counts = pages?.[0]?.counts;
  const offline = asked.error instanceof Problem && asked.error.status === 0;
  const again = () => void asked.refetch();
  return (
    <>
      <PageTitle>{t('work.title')}</PageTitle>
      {counts && <Heading counts={counts} />}
      <TabLinks tab={tab} counts={counts} />
      {offline && <p className="strip my-3 bg-amber">{t('work.offline')}</p>}
      {pages && counts ? (
        <>
          <Rows
            items={pages.flatMap(({ items }) => items)}
            tab={tab}
            at={asked.dataUpdatedAt}
            counts={counts}
          />
          <More asked={asked} />
        </>
      ) : asked.isError && !offline ? (
        <Failure error={asked.error} again={again} />
      ) : (
        <Loading rows={6} />
      )}
      <Ways counts={counts} />
    </>
  );
}

/** Where an officer goes from here. */
function Ways({ counts }: Readonly<{ counts: Counts | undefined }>) {
  const { t } = useTranslation();
  return (
    <p className="mt-6 flex flex-wrap gap-x-6">
      <Link to="/cases/new" className="button" data-testid="receive">
        {t('work.receive')}
      </Link>
      <Link to="/acts" className="button" data-testid="other-acts">
        {t('work.others')}
      </Link>
      {counts && counts.tabs['no-unit'] > 0 && (
        <Link to="/work" search={{ tab: 'no-unit' }} className="link target">
          {t('work.noUnit', { n: counts.tabs['no-unit'] })}
        </Link>
      )}
      {counts && (
        <Link to="/work" search={{ tab: 'done-today' }} className="link target">
          {t('work.doneToday', { n: counts.tabs['done-today'] })}
        </Link>
      )}
    </p>
  );
}

function Heading({ counts: { urgency: shown } }: Readonly<{ counts: Counts }>) {
  const { t } = useTranslation();
  const said = saidOf(shown).map(({ urgency, n }) => t(`work.said.${urgency}`, { n }));
  return (
    <p role="status" className="mb-2 text-lg font-bold" data-testid="work-heading">
      {said.length > 0 ? said.join(', ') : t('work.nothingPresses')}
    </p>
  );
}

type TabLinksProps = Readonly<{ tab: Shown; counts: Counts | undefined }>;

function TabLinks({ tab, counts }: TabLinksProps) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('work.tabs')} className="flex flex-wrap gap-1 border-b border-ink">
      {tabs.map((one) => (
        <Link
          key={one}
          to="/work"
          search={{ tab: one }}
          aria-current={one === tab ? 'page' : undefined}
          data-testid={`work-${one}`}
          className={`target border border-b-0 px-3 font-bold ${one === tab ? '-mb-px border-ink bg-white' : 'border-line bg-wash underline'}`}
        >
          {t(`work.tab.${one}`, { n: counts ? counts.tabs[one] : '…' })}
        </Link>
      ))}
    </nav>
  );
}

type RowsProps = Readonly<{
  items: readonly WorkItem[];
  tab: Shown;
  at: number;
  counts: Counts;
}>;

function Rows({ items, tab, at, counts }: RowsProps) {
  const now = useNow();
  if (items.length === 0) return <Empty tab={tab} at={at} counts={counts} />;
  return (
    <ul data-testid="work-list">
      {items.map((item) => (
        <WorkRow key={`${item.caseId ?? ''} ${item.key}`} item={item} now={now} />
      ))}
    </ul>
  );
}

type EmptyProps = Readonly<{ tab: Shown; at: number; counts: Counts }>;

/** Nothing to do is said only where no log is behind. */
function Empty({ tab, at, counts: { tabs: has } }: EmptyProps) {
  const { t } = useTranslation();
  const { data } = useQuery(freshness);
  const since = data && staleSince(data);
  if (data === undefined || since !== undefined)
    return (
      <p className="strip my-4 bg-amber" data-testid="work-stale">
        {since ? t('work.stale', { at: minuteOf(since) }) : t('work.neverFresh')}
      </p>
    );
  const [words, n] =
    tab === 'done-today'
      ? (['work.emptyDone', 0] as const)
      : tab === 'mine' && has.unit > 0
        ? (['work.emptyMine', has.unit] as const)
        : (['work.empty', has.others] as const);
  return (
    <p className="my-4" data-testid="work-empty">
      {t(words, { at: minuteOf(at), n })}
    </p>
  );
}
