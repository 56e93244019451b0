import { provincesOfToday, wordsOfProvince, wordsOfUnit } from '#codes';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePartyName, useService } from '../api/queries.js';
import { AboutLink } from '../duties/AboutLink.js';
import { ArticleLine } from '../duties/DutyRow.js';
import { SaidLines } from '../duties/SaidLines.js';
import { UrgencyTag } from '../duties/UrgencyTag.js';
import { LoadedPages } from '../parts/LoadedPages.js';
import { PageTitle } from '../parts/PageTitle.js';
import { Select, type Option } from '../parts/Select.js';
import { useNow } from '../parts/use-now.js';
import { allRules } from '../rules/shapes.js';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { dayOf } from '../texts/time.js';
import { Asking } from './Asking.js';
import { boardItems, type BoardItem, type ItemFilter } from './shapes.js';

const URGENCIES = [
  ...(['danger', 'at-once', 'late', 'unseen', 'unescalated'] as const),
  ...(['today', 'no-limit', 'coming'] as const),
];

/** The duties behind a number of the board. */
export function BoardItems() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const filter = getRouteApi('/board/items').useSearch();
  const change = (to: ItemFilter) =>
    void navigate({ to: '/board/items', search: { ...filter, ...to }, replace: true });
  const named = URGENCIES.find((one) => one === filter.urgency);
  return (
    <>
      <p>
        <Link to="/board" className="link target">
          {t('board.back')}
        </Link>
      </p>
      <PageTitle>
        {t('board.items', { what: named ? t(`board.urgencies.${named}`) : t('line.all') })}
      </PageTitle>
      <Filters filter={filter} change={change} />
      <LoadedPages query={useInfiniteQuery(boardItems(filter))} rows={6}>
        {(rows) => <Rows rows={rows} />}
      </LoadedPages>
    </>
  );
}

type FiltersProps = Readonly<{ filter: ItemFilter; change: (to: ItemFilter) => void }>;

/** By ministry, urgency, province and duty; none by anything about a person. */
function Filters({ filter, change }: FiltersProps) {
  const { t } = useTranslation();
  const lists = useLists();
  return (
    <form
      aria-label={t('board.filters')}
      className="my-3 grid gap-3 sm:grid-cols-4"
      onSubmit={(event) => event.preventDefault()}
    >
      {(['party', 'urgency', 'province', 'duty'] as const).map((by) => (
        <Select
          key={by}
          name={t(`board.${by}`)}
          testid={`board-by-${by}`}
          value={filter[by]}
          options={lists[by]}
          change={(value) => change({ [by]: value })}
        />
      ))}
    </form>
  );
}

function useLists(): Readonly<Record<keyof ItemFilter, readonly Option[]>> {
  const { t } = useTranslation();
  const words = useWords();
  const { parties } = useService();
  const { data } = useQuery(allRules);
  const computed = data?.items.filter((rule) => rule.computed) ?? [];
  return {
    party: parties.map((party) => [party.log, words(party.words)]),
    urgency: URGENCIES.map((one) => [one, t(`board.urgencies.${one}`)]),
    province: provincesOfToday.map((one) => [one.code, words(one.words)]),
    duty: computed.map((rule) => [rule.id, `${alone(words(rule.action))} (${rule.id})`]),
  };
}

function Rows({ rows }: Readonly<{ rows: readonly BoardItem[] }>) {
  const { t } = useTranslation();
  const now = useNow();
  if (rows.length === 0) return <p className="my-4">{t('board.none')}</p>;
  return (
    <ul data-testid="board-items">
      {rows.map((item) => (
        <Row key={`${item.caseId ?? ''} ${item.key}`} item={item} now={now} />
      ))}
    </ul>
  );
}

function Row({ item, now }: Readonly<{ item: BoardItem; now: number }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const partyName = usePartyName();
  const { lead, place } = item;
  const { unit, province } = place;
  const who = [
    ...(lead.party === undefined ? [] : [partyName(lead.party)]),
    ...(unit === null ? [] : [words(wordsOfUnit(unit))]),
    ...(province === null ? [] : [words(wordsOfProvince(province))]),
  ].join(', ');
  return (
    <li
      className="border-b border-line py-3 first:border-t"
      data-testid="board-item"
      data-duty={item.key}
    >
      <UrgencyTag item={item} now={now} />
      <p className="font-bold">{alone(words(item.action))}</p>
      <AboutLink about={item} className="link target">
        {item.caseId ?? t('work.noCase')}
      </AboutLink>
      <p>
        {who}, {t('board.since', { at: dayOf(item.since, language) })}
      </p>
      <ArticleLine item={item} />
      <SaidLines item={item} />
      <Asking item={item} />
    </li>
  );
}
