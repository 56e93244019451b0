import type { ObligationItem } from '#regulation';
import { wordsOfUnit } from '#codes';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { SaidLines } from './SaidLines.js';
import { SurenessTag } from './SurenessTag.js';
import { surenessOf } from './sureness.js';
import { UrgencyTag } from './UrgencyTag.js';

type DutyRowProps = Readonly<{ item: ObligationItem; now: number; children?: ReactNode }>;

/** One duty: how urgent, what, under which article and how sure, who leads; `children` unfold below it. */
export function DutyRow({ item, now, children }: DutyRowProps) {
  const words = useWords();
  return (
    <li
      className="border-b border-line py-3 first:border-t"
      data-testid="duty-row"
      data-duty={item.key}
      data-state={item.state}
    >
      <p>
        <UrgencyTag item={item} now={now} />
      </p>
      <p className="font-bold">{alone(words(item.action))}</p>
      <ArticleLine item={item} />
      <WhoLines item={item} />
      <SaidLines item={item} />
      {children}
    </li>
  );
}

/** The article with how sure it is, and the limit's own word where it is another. */
export function ArticleLine({
  item: { articleWords, confidence, limitConfidence, practice, end },
}: Readonly<{
  item: Pick<
    ObligationItem,
    'articleWords' | 'confidence' | 'limitConfidence' | 'practice' | 'end'
  >;
}>) {
  const { t } = useTranslation();
  const words = useWords();
  const row = surenessOf(confidence, practice);
  const limit = surenessOf(limitConfidence, practice);
  return (
    <p data-testid="article">
      {practice ? null : `${alone(words(articleWords))} `}
      <SurenessTag sureness={row} />
      {limit !== row && end?.confirmed !== true && (
        <>
          , {t('duty.limitSureness')} <SurenessTag sureness={limit} />
        </>
      )}
    </p>
  );
}

function WhoLines({
  item: { lead, also = [], cooperating, heldBy, given, target },
}: Pick<DutyRowProps, 'item'>) {
  const { t } = useTranslation();
  const words = useWords();
  const listOf = (them: typeof cooperating) => them.map((who) => words(who.words)).join('; ');
  const lines = [
    t('duty.lead', { who: words(lead.words) }),
    ...(also.length === 0 ? [] : [t('duty.also', { who: listOf(also) })]),
    ...(cooperating.length === 0 ? [] : [t('duty.cooperating', { who: listOf(cooperating) })]),
    ...(heldBy === undefined ? [] : [t('duty.heldBy', { who: words(wordsOfUnit(heldBy)) })]),
    ...(given === undefined ? [] : [t('duty.given')]),
    ...(target === undefined
      ? []
      : [t(target.confirmed ? 'duty.target' : 'duty.targetUnconfirmed', { n: target.minutes })]),
  ];
  return lines.map((line) => (
    <p key={line} className="text-sm text-soft">
      {line}
    </p>
  ));
}
