import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService, usePartyName } from '../api/queries.js';
import type { TimelineRow } from '../api/shapes.js';
import { LoadedPages } from '../parts/LoadedPages.js';
import { PageTitle } from '../parts/PageTitle.js';
import { RecordedNote } from '../parts/RecordedNote.js';
import { Times } from '../parts/Times.js';
import { useWords } from '../texts/language.js';
import { matters, partsOf } from './shapes.js';

/** Calls, tips, breaches of data: what somebody told, and no case holds; the newest first. */
export function MatterList() {
  const { t } = useTranslation();
  const { face } = useService();
  return (
    <>
      <PageTitle>{t('matter.title')}</PageTitle>
      <RecordedNote />
      <p className="max-w-2xl">{t('matter.about')}</p>
      {face === 'officer' && (
        <p className="my-4">
          <Link to="/acts" className="button" data-testid="other-acts">
            {t('matter.record')}
          </Link>
        </p>
      )}
      <LoadedPages query={useInfiniteQuery(matters)} rows={4}>
        {(rows) => <Rows rows={rows} />}
      </LoadedPages>
    </>
  );
}

function Rows({ rows }: Readonly<{ rows: readonly TimelineRow[] }>) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="my-4">{t('matter.none')}</p>;
  return (
    <ul data-testid="matters">
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: Readonly<{ row: TimelineRow }>) {
  const words = useWords();
  const partyName = usePartyName();
  return (
    <li className="border-b border-line first:border-t">
      <Link
        to="/matters/$publisher/$position"
        params={partsOf(row.id)}
        className="block px-2 py-2 hover:bg-wash"
        data-testid="matter-link"
      >
        <span className="link block font-bold">{words(row.words)}</span>
        <span className="block text-sm text-soft">
          {partyName(row.publisher)} · <Times told={row} coarse />
        </span>
      </Link>
    </li>
  );
}
