import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePartyName, useService } from '../api/queries.js';
import type { OpenCommand } from '../api/shapes.js';
import { DutyRows } from '../duties/DutyList.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { RecordedNote } from '../parts/RecordedNote.js';
import { useWords } from '../texts/language.js';
import { TimelineItem } from '../timeline/TimelineItem.js';
import { matterOf, type MatterAnswer } from './shapes.js';

const ISSUE_REPORT = 'issueReport';

/** One matter that belongs to no case: what is due, what can be done, what was said. */
export function MatterPage() {
  const { publisher, position } = useParams({ from: '/matters/$publisher/$position' });
  const asked = useQuery(matterOf(`${publisher}/${position}`));
  return <Loaded query={asked}>{(told) => <Told told={told} />}</Loaded>;
}

function useTitle({ matter, rows }: MatterAnswer): string {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const [first] = rows;
  if (isOfReports(matter))
    return t('matter.reports', { who: partyName(matter.split('/')[1] ?? '') });
  return first ? words(first.words) : matter;
}

const isOfReports = (matter: string): boolean => matter.startsWith('reports/');

function Told({ told }: Readonly<{ told: MatterAnswer }>) {
  const { t } = useTranslation();
  const { face } = useService();
  const { matter, rows, items } = told;
  return (
    <div data-testid="matter-page">
      <PageTitle>{useTitle(told)}</PageTitle>
      <RecordedNote />
      <p className="text-soft">{t('work.noCase')}</p>
      {face === 'officer' && <Acts told={told} />}
      <h2 className="mt-6">{t('file.duties')}</h2>
      {items.length === 0 ? (
        <p className="my-2">{t('duty.none')}</p>
      ) : (
        <DutyRows about={{ caseId: null, matter }} items={items} />
      )}
      <h2 className="mt-6">{t('file.timeline')}</h2>
      <ul data-testid="matter-entries">
        {[...rows].reverse().map((row) => (
          <TimelineItem key={row.id} row={row} />
        ))}
      </ul>
    </div>
  );
}

/** What can be recorded about it now; who takes a person in opens a case. */
function Acts({ told: { matter, open } }: Readonly<{ told: MatterAnswer }>) {
  const { t } = useTranslation();
  const { log } = useService();
  const words = useWords();
  const linkOf = (operation: string, words: string, isMain: boolean) => (
    <Link
      key={operation}
      to="/acts/$operation"
      params={{ operation }}
      search={{ about: matter }}
      className={`button ${isMain ? 'button-main' : ''}`}
      data-testid={isMain ? 'main-command' : 'command'}
      data-operation={operation}
    >
      {words}
    </Link>
  );
  const told = ({ operationId, label, expected }: OpenCommand) =>
    linkOf(operationId, words(label), expected);
  return (
    <div className="my-4 flex flex-wrap gap-3">
      {open.map(told)}
      {isOfReports(matter)
        ? matter === `reports/${log}` && linkOf(ISSUE_REPORT, t('matter.issueReport'), true)
        : linkToOpen(t('work.receive'))}
    </div>
  );
}

const linkToOpen = (words: string) => (
  <Link to="/cases/new" className="button" data-testid="receive">
    {words}
  </Link>
);
