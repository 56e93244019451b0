import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { caseOf, useService, type CaseAnswer } from '../api/queries.js';
import { NextDuty } from '../duties/NextDuty.js';
import { useTimeline } from '../live/use-timeline.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { RecordedNote } from '../parts/RecordedNote.js';
import { CaseHeader } from './CaseHeader.js';
import { CaseSections } from './CaseSections.js';
import { MainCommand, OtherCommands } from './Commands.js';
import { StatePanel } from './StatePanel.js';

/** One case, live: what arrives, from here or from another ministry, is shown at once. */
export function CasePage() {
  const { caseId } = useParams({ from: '/cases/$caseId' });
  const { t } = useTranslation();
  const queries = useQueryClient();
  const asked = useQuery(caseOf(caseId));
  const timeline = useTimeline({ case: caseId }, { showAtOnce: true });
  const { last } = timeline.seen.feed;
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
  }, [queries, caseId, last]);
  return (
    <>
      <PageTitle>{t('file.title')}</PageTitle>
      <RecordedNote />
      <Loaded query={asked} rows={6}>
        {(file) => <CaseFile file={file} timeline={timeline} />}
      </Loaded>
    </>
  );
}

type CaseFileProps = Readonly<{ file: CaseAnswer; timeline: ReturnType<typeof useTimeline> }>;

function CaseFile({ file, timeline }: CaseFileProps) {
  const { t } = useTranslation();
  const { face } = useService();
  const { caseId, state, open, ahead, upTo } = file;
  // A reader who does not act on cases gets no buttons.
  const commands = face === 'officer' ? open : [];
  const main = commands.find((one) => one.expected);
  return (
    <div data-testid="case-page" data-up-to={upTo} className="pb-20 sm:pb-0">
      <section
        aria-label={t('file.header')}
        className="contents border-b-2 border-ink bg-white py-2 sm:sticky sm:top-0 sm:z-10 sm:-mx-6 sm:block sm:px-6"
      >
        <CaseHeader caseId={caseId} state={state} stays>
          <NextDuty caseId={caseId} />
        </CaseHeader>
        {face === 'officer' && (
          <div className="mt-2 flex flex-wrap items-start gap-2">
            <MainCommand caseId={caseId} command={main} />
            <OtherCommands caseId={caseId} commands={commands.filter((one) => one !== main)} />
          </div>
        )}
      </section>
      {ahead && (
        <p role="alert" className="strip my-3 bg-amber" data-testid="ahead">
          {t('file.ahead')}
        </p>
      )}
      <h2 className="mb-2 mt-4">{t('file.state')}</h2>
      <StatePanel state={state} />
      <CaseSections caseId={caseId} state={state} commands={commands} timeline={timeline} />
      <p className="my-4 text-sm text-soft">{t('file.upTo', { n: upTo })}</p>
    </div>
  );
}
