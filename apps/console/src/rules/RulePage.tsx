import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { SurenessTag } from '../duties/SurenessTag.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { LimitTold } from './LimitTold.js';
import { surenessOfRule } from './search.js';
import { allRules, type RuleItem } from './shapes.js';

/** One duty of the law, with everything that is known of it. */
export function RulePage() {
  const { t } = useTranslation();
  const { id } = getRouteApi('/rules/$id').useParams();
  return (
    <>
      <p className="no-print">
        <Link to="/rules" className="link target">
          {t('rules.all')}
        </Link>
      </p>
      <Loaded query={useQuery(allRules)}>
        {({ items }) => <Versions id={id} versions={items.filter((rule) => rule.id === id)} />}
      </Loaded>
    </>
  );
}

function Versions({ id, versions }: Readonly<{ id: string; versions: readonly RuleItem[] }>) {
  const { t } = useTranslation();
  const words = useWords();
  const [first] = versions;
  if (first === undefined) return <p data-testid="no-rule">{t('rules.noSuch')}</p>;
  return (
    <>
      <PageTitle>{`${id}: ${alone(words(first.action))}`}</PageTitle>
      {versions.map((rule) => (
        <Told key={rule.validFrom ?? ''} rule={rule} />
      ))}
    </>
  );
}

function Told({ rule }: Readonly<{ rule: RuleItem }>) {
  const { t } = useTranslation();
  const words = useWords();
  const practice = rule.regime === 'practice';
  const lines: readonly (readonly [string, ReactNode])[] = [
    [t('rules.trigger'), alone(words(rule.trigger))],
    [t('rules.responsible'), alone(words(rule.responsible))],
    [t('rules.with'), alone(words(rule.cooperating))],
    [t('rules.limit'), <LimitTold rule={rule} always />],
    [
      t('rules.article'),
      <>
        {alone(words(rule.articleWords))} <SurenessTag sureness={surenessOfRule(rule)} />
      </>,
    ],
    [t('rules.source'), rule.source],
    [t('rules.regime'), t(`rules.regimes.${rule.regime}`)],
    [t('rules.kind'), t(`rules.kinds.${rule.kind}`)],
    [t('rules.valid'), useValid()(rule)],
  ];
  return (
    <>
      <dl className="my-4 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]" data-testid="rule">
        {lines.map(([name, value]) =>
          value === '' ? null : (
            <div key={name} className="contents">
              <dt className="font-bold">{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      <p className="font-bold">
        {rule.computed
          ? `${t('rules.computed')}.`
          : t('rules.notComputedWhy', { why: rule.why ? words(rule.why) : '' })}
      </p>
      {!practice && rule.printed && <AsPrinted printed={rule.printed} />}
    </>
  );
}

function useValid(): (rule: RuleItem) => string {
  const { t } = useTranslation();
  const day = useDay();
  return ({ validFrom, validTo }) =>
    [
      ...(validFrom === undefined ? [] : [t('rules.validFrom', { day: day(validFrom) })]),
      ...(validTo === undefined ? [] : [t('rules.validTo', { day: day(validTo) })]),
    ].join(' ');
}

/** The row as it stands in the table from which it was taken. */
function AsPrinted({ printed }: Readonly<{ printed: NonNullable<RuleItem['printed']> }>) {
  const { t } = useTranslation();
  return (
    <details className="my-3">
      <summary className="link target">{t('rules.printed')}</summary>
      <p lang="en" className="border-l-4 border-line pl-3">
        {Object.values(printed).join(' | ')}
      </p>
    </details>
  );
}
