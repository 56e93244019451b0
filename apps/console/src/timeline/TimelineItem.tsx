import { wordsOfProvince, wordsOfUnit } from '#codes';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import type { TimelineRow } from '../api/shapes.js';
import { Times } from '../parts/Times.js';
import { useWords } from '../texts/language.js';
import { differ } from '../texts/time.js';

type TimelineItemProps = Readonly<{
  row: TimelineRow;
  /** Over many cases: which case it is, the province instead of the unit, days instead of minutes. */
  overCases?: boolean;
  /** What the entry made due or completed. */
  children?: ReactNode;
}>;

/** One entry in a list that is read from the top; of hundreds only the new ones are drawn when one arrives. */
export const TimelineItem = memo(function TimelineItem({
  row,
  overCases = false,
  children,
}: TimelineItemProps) {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const place = overCases ? row.province && wordsOfProvince(row.province) : wordsOfUnit(row.unit);
  const late = row.recordedFrom === 'paper' && differ(row.occurredAt, row.time);
  return (
    <li
      data-testid="timeline-row"
      data-order={row.localOrder}
      data-id={row.id}
      className="grid gap-x-4 border-b border-line px-1 py-2 sm:grid-cols-[11rem_1fr_auto]"
    >
      <span className="text-sm text-soft tabular-nums">
        <Times told={row} coarse={overCases} />
      </span>
      <span>
        <span className="font-bold">
          {partyName(row.publisher)}
          {place ? `, ${words(place)}` : ''}:
        </span>{' '}
        {words(row.words)}
        {late && <span className="tag ml-2 text-soft">{t('line.late')}</span>}
        {row.causeMissing && <span className="tag ml-2 bg-amber">{t('line.causeMissing')}</span>}
        {children}
      </span>
      {overCases && <CaseLink caseId={row.caseId} />}
    </li>
  );
});

function CaseLink({ caseId }: Readonly<{ caseId: string | null }>) {
  const { t } = useTranslation();
  if (caseId === null) return <span className="text-sm text-soft">{t('line.noCase')}</span>;
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId }}
      className="link inline-flex min-h-11 items-center sm:min-h-0 sm:items-start"
    >
      {caseId}
    </Link>
  );
}
