import { useTranslation } from 'react-i18next';
import type { Feed } from '../live/feed.js';
import { minuteOf } from '../texts/time.js';

/** Lost since when; and afterwards that nothing is missing, which only the service can say. */
export function ConnectionStrip({ feed }: Readonly<{ feed: Feed }>) {
  const { t } = useTranslation();
  const lost = feed.lostAt !== undefined && !feed.complete;
  return (
    <div role="status" data-testid="connection" data-state={feed.connection}>
      {lost && (
        <p className="strip bg-amber" data-testid="connection-lost">
          {t('line.lost', { at: minuteOf(feed.lostAt ?? 0) })}
        </p>
      )}
      {feed.complete && (
        <p className="strip border-l-8 border-go bg-wash" data-testid="connection-complete">
          {t('line.complete')}
        </p>
      )}
    </div>
  );
}
