import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feed } from '../live/feed.js';
import type { LiveTimeline } from '../live/live-timeline.js';

/** New rows wait here until the reader wants them; paused, even their number stands still. */
export function NewRows({ live, feed }: Readonly<{ live: LiveTimeline; feed: Feed }>) {
  const { t } = useTranslation();
  const n = feed.waiting.length;
  return (
    <div className="sticky top-0 z-10 flex min-h-14 flex-wrap items-center gap-2 border-b-2 border-ink bg-white py-1">
      {feed.paused ? (
        <PausedWith n={n} />
      ) : (
        n > 0 && (
          <button type="button" className="button" onClick={live.show} data-testid="show-new">
            {t('line.show', { n })}
          </button>
        )
      )}
      <button
        type="button"
        className="button"
        aria-pressed={feed.paused}
        onClick={() => live.setPaused(!feed.paused)}
        data-testid="pause"
      >
        {t(feed.paused ? 'line.resume' : 'line.pause')}
      </button>
      <Announcement n={feed.paused ? 0 : n} />
    </div>
  );
}

function PausedWith({ n }: Readonly<{ n: number }>) {
  const { t } = useTranslation();
  const [frozen] = useState(n);
  return <p data-testid="paused">{t('line.paused', { n: frozen })}</p>;
}

/** Said to a reader by speech once things have been quiet for a moment, not for every single row. */
function Announcement({ n }: Readonly<{ n: number }>) {
  const { t } = useTranslation();
  const [said, setSaid] = useState(0);
  useEffect(() => {
    const alarm = setTimeout(() => setSaid(n), 1500);
    return () => clearTimeout(alarm);
  }, [n]);
  return (
    <p aria-live="polite" className="sr-only" data-testid="announcement">
      {said > 0 ? t('line.arrived', { n: said }) : ''}
    </p>
  );
}
