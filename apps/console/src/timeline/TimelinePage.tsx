import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTimeline, type TimelineFilter } from '../live/use-timeline.js';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { PageTitle } from '../parts/PageTitle.js';
import { minuteOf } from '../texts/time.js';
import { Filters } from './Filters.js';
import { NewRows } from './NewRows.js';
import { Older } from './Older.js';
import { TimelineItem } from './TimelineItem.js';

/** The shared timeline over all ministries, as this service has taken it in. */
export function TimelinePage() {
  const { t } = useTranslation();
  const filter = useSearch({ from: '/timeline' });
  return (
    <>
      <PageTitle>{t('line.title')}</PageTitle>
      <Filters filter={filter} />
      <Timeline filter={filter} />
    </>
  );
}

/** The timeline itself, under a filter. */
export function Timeline({ filter }: Readonly<{ filter: TimelineFilter }>) {
  const timeline = useTimeline(filter);
  const { failure, loaded } = timeline.seen;
  if (failure !== undefined) return <Failure error={failure} again={timeline.live.again} />;
  if (!loaded) return <Loading rows={8} />;
  return <Rows {...timeline} filtered={Object.values(filter).some(Boolean)} />;
}

function Rows({
  live,
  seen: { feed },
  filtered,
}: ReturnType<typeof useTimeline> & Readonly<{ filtered: boolean }>) {
  const { t } = useTranslation();
  return (
    <>
      <NewRows live={live} feed={feed} />
      {feed.rows.length === 0 && (
        <p data-testid="timeline-empty">
          {t(filtered ? 'line.emptyFiltered' : 'line.empty', { at: minuteOf(Date.now()) })}
        </p>
      )}
      <ul aria-label={t('line.list')} data-testid="timeline">
        {feed.rows.map((row) => (
          <TimelineItem key={row.order} row={row} overCases />
        ))}
      </ul>
      <Older live={live} feed={feed} />
    </>
  );
}
