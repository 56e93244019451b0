import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Feed } from '../live/feed.js';
import type { LiveTimeline } from '../live/live-timeline.js';
import { Failure } from '../parts/Failure.js';

/** The way to older entries, at the end of the list. */
export function Older({ live, feed }: Readonly<{ live: LiveTimeline; feed: Feed }>) {
  const { t } = useTranslation();
  const asking = useMutation({ mutationFn: () => live.older() });
  if (feed.next === null) {
    return feed.rows.length > 0 ? <p className="my-3 text-soft">{t('line.oldest')}</p> : null;
  }
  return (
    <>
      {asking.isError && <Failure error={asking.error} />}
      <button
        type="button"
        className="button my-3"
        disabled={asking.isPending}
        onClick={() => asking.mutate()}
        data-testid="older"
      >
        {t(asking.isPending ? 'loading.words' : 'line.older')}
      </button>
    </>
  );
}
