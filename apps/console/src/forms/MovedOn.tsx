import { wordsOfParty } from '#codes';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ask, withQuery } from '../api/ask.js';
import { caseOf, type CaseAnswer } from '../api/queries.js';
import type { Page, TimelineRow } from '../api/shapes.js';
import { Loaded } from '../parts/Loaded.js';
import { TimelineItem } from '../timeline/TimelineItem.js';
import { useLanguage, useWords } from '../texts/language.js';
import { shortMomentOf } from '../texts/time.js';

type MovedOnProps = Readonly<{
  caseId: string;
  /** The first local order that the officer had not seen. */
  since: number;
  look: (now: CaseAnswer) => void;
}>;

/** Others recorded something since the form was opened: what it was, and what the officer wants now. */
export function MovedOn({ caseId, since, look }: MovedOnProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const rows = useQuery({
    queryKey: ['moved', caseId, since],
    queryFn: ({ signal }) =>
      ask<Page<TimelineRow>>(withQuery('/timeline', { case: caseId, limit: 20 }), { signal }),
  });
  const goOn = async () => look(await queries.query({ ...caseOf(caseId), staleTime: 0 }));
  return (
    <section role="alert" className="my-4 border-4 border-amber p-4" data-testid="moved-on">
      <Loaded query={rows} rows={2}>
        {({ items }) => <WhatMoved rows={items.filter(({ localOrder }) => localOrder >= since)} />}
      </Loaded>
      <p className="my-2">{t('form.movedKept')}</p>
      <div className="flex flex-wrap gap-2">
        <button
          type="button"
          className="button"
          onClick={() => void goOn()}
          data-testid="moved-go-on"
        >
          {t('form.goOn')}
        </button>
        <Link to="/cases/$caseId" params={{ caseId }} className="button">
          {t('form.stop')}
        </Link>
      </div>
    </section>
  );
}

function WhatMoved({ rows }: Readonly<{ rows: readonly TimelineRow[] }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const [first] = rows;
  const at = first ? shortMomentOf(first.time, language, Date.now()) : '';
  return (
    <>
      <h3>
        {first
          ? t('form.movedBy', { who: words(wordsOfParty(first.publisher)), at })
          : t('form.moved')}
      </h3>
      <ul aria-label={t('form.movedNew')} className="my-2 bg-white">
        {rows.map((row) => (
          <TimelineItem key={row.order} row={row} />
        ))}
      </ul>
    </>
  );
}
