import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Recorded } from '../api/shapes.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';
import { CommandForm } from './CommandForm.js';
import { formOf, type OpenApi } from './fields.js';
import { openapi } from './openapi.js';
import { useOfficer } from './use-officer.js';

const OPEN_CASES = 'openCases';

/** A person comes in: the first hour, and the little that must be known to open a case. */
export function NewCase() {
  const { t } = useTranslation();
  const document = useQuery(openapi);
  return (
    <>
      <PageTitle>{t('form.newCase')}</PageTitle>
      <FirstHour />
      <Loaded query={document} rows={4}>
        {(told) => <OpenCases told={told} />}
      </Loaded>
    </>
  );
}

/** What is done before anything is written. Not recorded here: the steps themselves are. */
function FirstHour() {
  const { t } = useTranslation();
  return (
    <section className="my-4 max-w-3xl border-l-8 border-link bg-wash p-4">
      <h2>{t('form.firstHour')}</h2>
      <ul className="my-2 text-lg font-bold" data-testid="first-hour">
        {t('form.firstHourList')
          .split(' | ')
          .map((question) => (
            <li key={question} className="border-t border-line py-1">
              {question}
            </li>
          ))}
      </ul>
      <p>{t('form.firstHourHint')}</p>
    </section>
  );
}

function OpenCases({ told }: Readonly<{ told: OpenApi }>) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const officer = useOfficer();
  const form = formOf(told, OPEN_CASES);
  if (form === undefined) return <p data-testid="step-gone">{t('form.gone')}</p>;
  const done = ({ cases, entries }: Recorded) => {
    void queries.invalidateQueries({ queryKey: ['cases'] });
    const [caseId] = cases;
    const state = { recorded: entries };
    void (cases.length === 1 && caseId !== undefined
      ? navigate({ to: '/cases/$caseId', params: { caseId }, state })
      : navigate({ to: '/cases', state }));
  };
  const by = officer ? `${officer.id}, ${words(officer.unitWords)}` : '';
  const step = form.label ? words(form.label) : t('form.newCase');
  return (
    <CommandForm
      fields={form.fields}
      path="/cases"
      etag={undefined}
      first={[
        [t('form.step'), step],
        [t('form.by'), by],
      ]}
      done={done}
    />
  );
}
