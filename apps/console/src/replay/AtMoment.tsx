import { parseKnows } from '#contracts';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment, Replay } from '../api/shapes.js';
import { CaseHeader } from '../cases/CaseHeader.js';
import { StatePanel } from '../cases/StatePanel.js';
import { DutiesThen } from './DutiesThen.js';
import { EntryList } from './EntryList.js';
import { EntryPanel } from './EntryPanel.js';
import { below, indexOfCut, inOrder, knewAt, stateAt, type Held } from './moments.js';
import type { ReplaySearch } from './search.js';
import { Sentence } from './Sentence.js';
import { MomentSlider } from './MomentSlider.js';

type AtMomentProps = Readonly<{
  caseId: string;
  view: string;
  evidence: Replay['evidence'];
  moments: readonly Moment[];
  held: readonly Held[];
  search: ReplaySearch;
}>;

/** One moment: who knew what, the slider, the case as it was, the entry that made the moment. */
export function AtMoment(props: AtMomentProps) {
  const { t } = useTranslation();
  const { caseId, view, evidence, moments, held, search } = props;
  const navigate = useNavigate();
  const index = indexOfCut(moments, search.cut);
  const moment = moments[index];
  const cutText = search.cut ?? moment?.cut ?? '';
  const cut = useMemo(() => parseKnows(cutText) ?? {}, [cutText]);
  const state = useMemo(() => stateAt(cut, held), [cut, held]);
  const go = (change: Partial<ReplaySearch>) =>
    void navigate({
      to: '/replay/$caseId',
      params: { caseId },
      search: { ...search, view, ...change },
      replace: true,
    });
  const goTo = (to: number) => go({ cut: moments[to]?.cut, entry: undefined });
  const shown = below(cut, held);
  const selected = search.entry ?? moment?.id;
  const found = held.find(({ entry }) => entry.id === selected);
  return (
    <>
      <Sentence
        at={moment?.arrivedAt}
        view={view}
        evidence={evidence}
        knew={knewAt(moments, index, cut, held)}
      />
      <MomentSlider moments={moments} index={index} goTo={goTo} />
      <p className="my-2 text-sm" data-testid="replay-cut">
        {t('replay.cut')}: <code>{cutText}</code>
      </p>
      <div className="grid gap-4 lg:grid-cols-2">
        <section className="min-w-0 bg-white p-3" aria-labelledby="then" data-testid="replay-state">
          <h2 id="then">{t('replay.then')}</h2>
          {shown.length === 0 ? (
            <p>{t('replay.empty')}</p>
          ) : (
            <>
              <CaseHeader caseId={caseId} state={state} />
              <div className="my-3">
                <StatePanel state={state} />
              </div>
              {moment && (
                <DutiesThen
                  entries={shown.map(({ entry }) => entry)}
                  cut={cutText}
                  at={moment.arrivedAt}
                  view={view}
                />
              )}
              <EntryList
                held={inOrder(shown, search.order ?? 'recorded')}
                selected={selected}
                select={(id) => go({ cut: cutText, entry: id })}
              />
            </>
          )}
        </section>
        {found && <EntryPanel key={found.entry.id} held={found} />}
      </div>
    </>
  );
}
