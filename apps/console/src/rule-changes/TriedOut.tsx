import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../parts/Failure.js';
import { useLanguage, useWords } from '../texts/language.js';
import { shortMomentOf } from '../texts/time.js';
import { tryOut, type Difference, type RuleChange, type Tried } from './shapes.js';

/** What a change would have made due, late or routed differently; it goes through all cases, some at a time. */
export function TriedOut({ change }: Readonly<{ change: RuleChange }>) {
  const { t } = useTranslation();
  const asked = useInfiniteQuery({
    queryKey: ['dry-run', change.id],
    queryFn: ({ pageParam }) => tryOut(change, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (last: Tried) => last.next,
    staleTime: 0,
  });
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = asked;
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage();
  }, [hasNextPage, isFetching, isError, fetchNextPage]);
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const cases = data?.pages.reduce((sum, page) => sum + page.cases, 0) ?? 0;
  return (
    <section aria-label={t('ruleChanges.tried')} className="my-3" data-testid="tried">
      <p role="status">
        {t(hasNextPage || isFetching ? 'ruleChanges.trying' : 'ruleChanges.triedOn', {
          cases,
          n: items.length,
        })}
      </p>
      {isError && <Failure error={asked.error} again={() => void asked.refetch()} />}
      <ul>
        {items.map((one) => (
          <DifferenceRow key={`${one.caseId} ${one.key}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function DifferenceRow({ one }: Readonly<{ one: Difference }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const told = (side: Difference['before']) => {
    if (!side) return t('ruleChanges.noDuty');
    const end = side.end ? shortMomentOf(side.end, language, Date.now()) : t('ruleChanges.noEnd');
    return `${end}, ${words(side.lead.words)}`;
  };
  return (
    <li className="border-t border-line py-2" data-testid="difference">
      <Link to="/cases/$caseId" params={{ caseId: one.caseId }} className="link target">
        {one.caseId}
      </Link>{' '}
      {one.rule} {one.action && words(one.action)}
      <span className="block">
        {t('ruleChanges.fromTo', { before: told(one.before), after: told(one.after) })}
        {' · '}
        {one.what.map((what) => t(`ruleChanges.what.${what}`)).join(', ')}
      </span>
    </li>
  );
}
