import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { beginnersIn, type OpenApi } from '../forms/fields.js';
import { openapi } from '../forms/openapi.js';
import { Loaded } from '../parts/Loaded.js';
import { PageTitle } from '../parts/PageTitle.js';
import { useWords } from '../texts/language.js';

/** What an officer can record without a case: a tip, a call, a report, a person who wants no file. */
export function ActList() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle>{t('matter.acts')}</PageTitle>
      <p className="max-w-2xl">{t('matter.actsAbout')}</p>
      <Loaded query={useQuery(openapi)} rows={4}>
        {(told) => <Rows told={told} />}
      </Loaded>
    </>
  );
}

function Rows({ told }: Readonly<{ told: OpenApi }>) {
  const words = useWords();
  return (
    <ul className="my-4 max-w-3xl" data-testid="acts">
      {beginnersIn(told).map(({ operationId, label }) => (
        <li key={operationId} className="border-b border-line first:border-t">
          <Link
            to="/acts/$operation"
            params={{ operation: operationId }}
            className="link target w-full px-2"
            data-testid="act"
            data-operation={operationId}
          >
            {words(label)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
