import { useTranslation } from 'react-i18next';
import type { useTimeline } from '../live/use-timeline.js';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { ConnectionStrip } from '../timeline/ConnectionStrip.js';
import { Older } from '../timeline/Older.js';
import { TimelineItem } from '../timeline/TimelineItem.js';

/** The entries of one case, newest first; what arrives appears on top. */
export function CaseTimeline({
  timeline: { live, seen },
}: Readonly<{ timeline: ReturnType<typeof useTimeline> }>) {
  const { t } = useTranslation();
  if (seen.failure !== undefined) return <Failure error={seen.failure} />;
  if (!seen.loaded) return <Loading rows={4} />;
  return (
    <>
      <ConnectionStrip feed={seen.feed} />
      <ul aria-label={t('line.list')} aria-live="polite" data-testid="timeline">
        {seen.feed.rows.map((row) => (
          <TimelineItem key={row.order} row={row} />
        ))}
      </ul>
      <Older live={live} feed={seen.feed} />
    </>
  );
}
