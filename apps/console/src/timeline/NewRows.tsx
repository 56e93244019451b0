import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feed } from '../live/feed.js';
import type { LiveTimeline } from '../live/live-timeline.js';
import { ConnectionStrip } from './ConnectionStrip.js';

/** New rows wait here until the reader wants them; paused, even their number stands still. */
export function NewRows({ live, feed }: Readonly<{ live: LiveTimeline; feed: Feed }>) {
  const { t } = useTranslation();
  const n = feed.waiting.length;
  return (
    <div className="sticky top-0 z-10 grid min-h-28 content-start gap-2 border-b-2 border-ink bg-white py-1 sm:flex sm:min-h-14 sm:items-center">
      <div className="flex flex-wrap gap-2">
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
      </div>
      {/* Its place is kept while it is silent: a strip that comes and goes would push the rows about. */}
      <ConnectionStrip feed={feed} />
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
