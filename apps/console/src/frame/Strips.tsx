import { onlineManager, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { freshness, service, useService } from '../api/queries.js';
import { Problem } from '../api/problem.js';
import { useLanguage, useWords } from '../texts/language.js';
import { shortMomentOf } from '../texts/time.js';
import { alertOfUnit } from '../work/shapes.js';

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

/** An at-once notice that nobody of the unit has opened, on every screen of its officers; what it says stands behind the link. */
function UnseenNotices() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(alertOfUnit);
  if (!data || data.unseen === 0 || data.since === null) return null;
  const at = shortMomentOf(data.since, language, Date.now());
  return (
    <p role="alert" className="strip bg-amber" data-testid="unseen-notices">
      ▲ {t('work.unseen', { n: data.unseen, at })}{' '}
      <Link to="/work" search={{ tab: 'unit' }} className="link">
        {t('work.toUnit')}
      </Link>
    </p>
  );
}

/** What concerns every screen: no network, read-only, a log that contradicts itself. */
export function Strips() {
  const { t } = useTranslation();
  const words = useWords();
  const { readOnly, face } = useService();
  const { data = [] } = useQuery(freshness);
  const offline = useOffline();
  return (
    <div role="status">
      {face === 'officer' && <UnseenNotices />}
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
