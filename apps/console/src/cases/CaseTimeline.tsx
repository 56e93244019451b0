import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DutiesOfEntry } from '../duties/DutiesOfEntry.js';
import { obligationsOfCase } from '../duties/queries.js';
import { dutiesByEntry } from '../duties/sorted.js';
import type { useTimeline } from '../live/use-timeline.js';
import { Failure } from '../parts/Failure.js';
import { Loading } from '../parts/Loading.js';
import { ConnectionStrip } from '../timeline/ConnectionStrip.js';
import { Older } from '../timeline/Older.js';
import { TimelineItem } from '../timeline/TimelineItem.js';

/** The entries of one case, newest first; what arrives appears on top. */
export function CaseTimeline({
  caseId,
  timeline: { live, seen },
}: Readonly<{ caseId: string; timeline: ReturnType<typeof useTimeline> }>) {
  const { t } = useTranslation();
  const { data } = useQuery(obligationsOfCase(caseId));
  const duties = useMemo(() => dutiesByEntry(data?.items ?? []), [data]);
  if (seen.failure !== undefined) return <Failure error={seen.failure} />;
  if (!seen.loaded) return <Loading rows={4} />;
  return (
    <>
      <ConnectionStrip feed={seen.feed} />
      <ul aria-label={t('line.list')} aria-live="polite" data-testid="timeline">
        {seen.feed.rows.map((row) => (
          <TimelineItem key={row.order} row={row}>
            <DutiesOfEntry duties={duties.get(row.id)} />
          </TimelineItem>
        ))}
      </ul>
      <Older live={live} feed={seen.feed} />
    </>
  );
}
