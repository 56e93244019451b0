import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { freshness, usePartyName } from '../api/queries.js';
import type { Fresh } from '../api/shapes.js';
import { useLanguage } from '../texts/language.js';
import { useSpan } from '../texts/span.js';
import { dayOf, minuteOf } from '../texts/time.js';
import { LATE_SECONDS } from '../work/stale.js';
import { columns, type Board, type PartyOnBoard, type Restricted } from './shapes.js';

const isBehind = ({ at, behindSeconds }: Fresh) => at === null || behindSeconds >= LATE_SECONDS;

/** Who is waited for, with what: a table at a desk, cards on a telephone. A star: this party's log is behind. */
export function BoardTable({ told }: Readonly<{ told: Board }>) {
  const { t } = useTranslation();
  const { data: fresh = [] } = useQuery(freshness);
  const behind = fresh.filter(isBehind);
  const isStarred = (party: string) => behind.some(({ log }) => log === party);
  return (
    <>
      <table className="block w-full text-left sm:table" data-testid="board">
        <caption className="sr-only">{t('board.table')}</caption>
        <thead className="hidden sm:table-header-group">
          <tr className="border-b-2 border-ink">
            <th scope="col" className="py-2 pr-4">
              {t('board.party')}
            </th>
            {columns.map(([, what]) => (
              <th key={what} scope="col" className="px-2 py-2 text-right">
                {t(`board.${what}`)}
              </th>
            ))}
            <th scope="col" className="px-2 py-2">
              {t('board.restricted')}
            </th>
            <th scope="col" className="py-2 pl-4">
              {t('board.answer')}
            </th>
          </tr>
        </thead>
        <tbody className="block sm:table-row-group">
          {told.parties.map((row) => (
            <PartyRow key={row.party} row={row} starred={isStarred(row.party)} />
          ))}
        </tbody>
      </table>
      <Behind behind={behind} />
      {behind.length === 0 && fresh.length > 0 && told.parties.every(({ late }) => late === 0) && (
        <p className="my-3" data-testid="board-quiet">
          {t('board.quiet', { at: minuteOf(oldest(fresh)) })}
        </p>
      )}
    </>
  );
}

const oldest = (fresh: readonly Fresh[]): number =>
  Math.min(...fresh.map(({ at }) => Date.parse(at ?? '')));

function PartyRow({ row, starred }: Readonly<{ row: PartyOnBoard; starred: boolean }>) {
  const { t } = useTranslation();
  const name = usePartyName()(row.party);
  const { median, n } = row.answerTimes;
  return (
    <tr
      className="my-3 grid grid-cols-2 border-2 border-ink p-2 sm:my-0 sm:table-row sm:border-0 sm:border-b sm:border-line"
      data-party={row.party}
    >
      <th scope="row" className="col-span-2 py-1 pr-4 font-bold">
        {name}
        {starred && '*'}
      </th>
      {columns.map(([count, what]) => (
        <td key={what} className="sm:px-2 sm:text-right">
          <Link
            to="/board/items"
            search={{ party: row.party, urgency: what }}
            aria-label={t('board.open', { who: name, what: t(`board.${what}`), n: row[count] })}
            className={`link target min-w-11 gap-x-2 sm:justify-end ${row[count] > 0 ? 'font-bold' : ''}`}
            data-testid={`board-${what}`}
          >
            <span className="sm:hidden">{t(`board.${what}`)}</span>
            <span className={looks(what, row[count])}>{row[count]}</span>
          </Link>
        </td>
      ))}
      <td className="col-span-2 py-1 sm:px-2" data-testid="board-restricted">
        <span className="sm:hidden">{t('board.restricted')}: </span>
        <RestrictedWords told={row.restricted} />
      </td>
      <td className="col-span-2 py-1 sm:pl-4">
        <span className="sm:hidden">{t('board.answer')}: </span>
        {median === null ? t('board.noAnswers') : t('board.hours', { h: Math.round(median), n })}
      </td>
    </tr>
  );
}

/** A number of the day and no way in: what they are, and whose, the party alone knows. */
function RestrictedWords({ told }: Readonly<{ told: Restricted | null }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (told === null) return t('board.restrictedUntold');
  const at = dayOf(`${told.day}T00:00:00+07:00`, language);
  return told.atLeast === 0
    ? t('board.restrictedFew', { n: told.fewerThan, at })
    : t('board.restrictedMany', { from: told.atLeast, to: told.fewerThan - 1, at });
}

/** The looks of the tags, for numbers that are not nought. */
function looks(what: (typeof columns)[number][1], n: number): string {
  if (n === 0) return 'px-2';
  const by = {
    danger: 'bg-alarm text-white',
    'at-once': 'bg-alarm-wash text-alarm-deep',
    late: 'border-2 border-alarm text-alarm',
    unseen: '',
    unescalated: '',
  };
  return `px-2 ${by[what]}`;
}

function Behind({ behind }: Readonly<{ behind: readonly Fresh[] }>) {
  const { t } = useTranslation();
  const span = useSpan();
  const partyName = usePartyName();
  return behind.map(({ log, at, behindSeconds }) => (
    <p key={log} className="my-1 bg-amber px-2 font-bold" data-testid="board-behind">
      {at === null
        ? t('board.never', { who: partyName(log) })
        : t('board.behind', { who: partyName(log), span: span(behindSeconds) })}
    </p>
  ));
}
