import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { freshness } from '../api/queries.js';
import type { Fresh } from '../api/shapes.js';
import { useLanguage, useWords } from '../texts/language.js';
import { useSpan } from '../texts/span.js';
import { shortMomentOf } from '../texts/time.js';
import { LATE_SECONDS } from '../work/stale.js';

function OneParty({ fresh }: Readonly<{ fresh: Fresh }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const span = useSpan();
  const late = fresh.behindSeconds >= LATE_SECONDS;
  const at = fresh.at ? shortMomentOf(fresh.at, language, Date.now()) : t('fresh.never');
  return (
    <li
      data-log={fresh.log}
      data-late={late}
      className={late ? 'bg-amber px-1 font-bold' : undefined}
    >
      {words(fresh.words)} {at}
      {late && `, ${t('fresh.late', { span: span(fresh.behindSeconds) })}`}
      {fresh.dropped > 0 && ` (${t('fresh.dropped', { n: fresh.dropped })})`}
    </li>
  );
}

/** To when each party's log is known here. */
export function Freshness() {
  const { t } = useTranslation();
  const { data } = useQuery(freshness);
  return (
    <ul
      aria-label={t('fresh.label')}
      data-testid="freshness"
      className="mx-auto flex min-h-8 max-w-6xl flex-wrap gap-x-4 border-b border-line px-3 py-1 text-sm text-soft sm:px-6"
    >
      {data?.map((fresh) => (
        <OneParty key={fresh.log} fresh={fresh} />
      ))}
    </ul>
  );
}
