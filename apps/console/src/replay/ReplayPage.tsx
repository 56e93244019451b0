import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { entriesOf, replayOf, useService } from '../api/queries.js';
import type { EntryItem, Replay } from '../api/shapes.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { heldOf } from './moments.js';
import { AtMoment } from './AtMoment.js';
import type { ReplaySearch } from './search.js';
import { ViewChoice } from './ViewChoice.js';

/** A case as one party knew it, moment by moment. Nothing here is the present, and nothing can be recorded. */
export function ReplayPage() {
  const { t } = useTranslation();
  const { caseId } = useParams({ from: '/replay/$caseId' });
  const search = useSearch({ from: '/replay/$caseId' });
  const { parties, log } = useService();
  const view = search.view ?? parties[0]?.log ?? log;
  const replay = useQuery(replayOf(caseId, view));
  const entries = useQuery(entriesOf(caseId));
  return (
    <div className="striped bg-wash p-2 sm:p-4" data-testid="replay">
      <p className="font-bold uppercase" data-testid="replay-band">
        {t('replay.band')}
      </p>
      <PageTitle>{t('replay.title')}</PageTitle>
      <ViewChoice caseId={caseId} view={view} search={search} />
      <Loaded query={replay} rows={4}>
        {(told) => (
          <Loaded query={entries} rows={4}>
            {(items) => <Moments key={view} {...{ caseId, told, items, search }} />}
          </Loaded>
        )}
      </Loaded>
    </div>
  );
}

type MomentsProps = Readonly<{
  caseId: string;
  told: Replay;
  items: readonly EntryItem[];
  search: ReplaySearch;
}>;

function Moments({ caseId, told, items, search }: MomentsProps) {
  const { t } = useTranslation();
  const held = useMemo(() => heldOf(items), [items]);
  const ordered = useMemo(
    () => [...told.moments].sort((a, b) => a.localOrder - b.localOrder),
    [told],
  );
  if (ordered.length === 0) return <p data-testid="replay-empty">{t('replay.empty')}</p>;
  return (
    <AtMoment
      caseId={caseId}
      view={told.view}
      evidence={told.evidence}
      moments={ordered}
      held={held}
      search={search}
    />
  );
}
