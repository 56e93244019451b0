import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { AgencyRow, useValidity } from './AgencyRow.js';
import { agencyOf, type Agency, type AgencyWithHistory } from './shapes.js';

const EVERY = { party: undefined, province: undefined, day: undefined };

/** One agency: what it is, from when to when, who was before it and who took over. */
export function AgencyPage() {
  const { t } = useTranslation();
  const { code } = getRouteApi('/agencies/$code').useParams();
  return (
    <>
      <p>
        <Link to="/agencies" search={EVERY} className="link target">
          {t('agencies.all')}
        </Link>
      </p>
      <Loaded query={useQuery(agencyOf(code))}>{(agency) => <Told agency={agency} />}</Loaded>
    </>
  );
}

function Told({ agency }: Readonly<{ agency: AgencyWithHistory }>) {
  const { t } = useTranslation();
  const words = useWords();
  const validity = useValidity();
  const partyName = usePartyName();
  const lines = [
    [t('agencies.party'), partyName(agency.party)],
    [t('agencies.role'), agency.roles.map((role) => words(role.words)).join('; ')],
    [t('agencies.province'), agency.province ? words(agency.province.words) : t('agencies.abroad')],
    [t('agencies.validity'), validity(agency)],
    [t('agencies.confidence'), alone(words(agency.confidenceWords))],
    [t('agencies.source'), agency.source],
    [t('agencies.code'), agency.code],
  ] as const;
  return (
    <>
      <PageTitle>{words(agency.words)}</PageTitle>
      {agency.invented && <p className="font-bold">{t('agencies.invented')}</p>}
      <dl className="my-4 grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]" data-testid="agency">
        {lines.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="font-bold">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Others title={t('agencies.before')} none={t('agencies.noneBefore')} of={agency.before} />
      <Others title={t('agencies.after')} none={t('agencies.noneAfter')} of={agency.after} />
    </>
  );
}

function Others({
  title,
  none,
  of,
}: Readonly<{ title: string; none: string; of: readonly Agency[] }>) {
  return (
    <section className="my-5">
      <h2>{title}</h2>
      {of.length === 0 ? (
        <p className="text-soft">{none}</p>
      ) : (
        <ul className="my-2">
          {of.map((agency) => (
            <AgencyRow key={agency.code} agency={agency} />
          ))}
        </ul>
      )}
    </section>
  );
}
