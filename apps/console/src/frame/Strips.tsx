import { onlineManager, useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { freshness, service, useService } from '../api/queries.js';
import { Problem } from '../api/problem.js';
import { useWords } from '../texts/language.js';

const watchOnline = (tell: () => void) => onlineManager.subscribe(tell);
const isOnline = () => onlineManager.isOnline();

/** No network: either the browser says so, or the service that is asked all the time no longer answers. */
function useOffline(): boolean {
  const online = useSyncExternalStore(watchOnline, isOnline);
  const { error } = useQuery(service);
  const { error: stale } = useQuery(freshness);
  const unanswered = [error, stale].some((e) => e instanceof Problem && e.status === 0);
  return !online || unanswered;
}

/** What concerns every screen: no network, read-only, a log that contradicts itself. */
export function Strips() {
  const { t } = useTranslation();
  const words = useWords();
  const { readOnly } = useService();
  const { data = [] } = useQuery(freshness);
  const offline = useOffline();
  return (
    <div role="status">
      {offline && (
        <p className="strip bg-amber" data-testid="offline">
          {t('app.offline')}
        </p>
      )}
      {readOnly !== null && (
        <p className="strip bg-amber" data-testid="read-only">
          {t('app.readOnly', { code: readOnly })}
        </p>
      )}
      {data.map(({ log, dispute, words: ministry }) =>
        dispute ? (
          <p key={log} className="strip bg-alarm text-white" data-testid="dispute" data-log={log}>
            {t('app.dispute', { ministry: words(ministry), position: dispute.position })}
          </p>
        ) : null,
      )}
    </div>
  );
}
