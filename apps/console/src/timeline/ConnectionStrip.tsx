import { useTranslation } from 'react-i18next';
import type { Feed } from '../live/feed.js';
import { minuteOf } from '../texts/time.js';

/** Lost since when; and afterwards that nothing is missing, which only the service can say. */
export function ConnectionStrip({ feed }: Readonly<{ feed: Feed }>) {
  const { t } = useTranslation();
  const { lostAt, complete } = feed;
  return (
    <div role="status" data-testid="connection" data-state={feed.connection}>
      {lostAt !== undefined && !complete && (
        <p className="strip bg-amber" data-testid="connection-lost">
          {t('line.lost', { at: minuteOf(lostAt) })}
        </p>
      )}
      {complete && (
        <p className="strip border-l-8 border-go bg-wash" data-testid="connection-complete">
          {t('line.complete')}
        </p>
      )}
    </div>
  );
}
