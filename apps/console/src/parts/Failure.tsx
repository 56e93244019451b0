import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';

/** What went wrong, in the words of the service where it had any, and what to do. */
export function useFailureWords(): (error: unknown) => string {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Problem)) return t('failure.unknown', { code: 'console' });
    if (error.status === 0) return t('failure.noNetwork');
    if (error.status === 401) return t('failure.unauthenticated');
    if (error.status === 403) return t('failure.forbidden');
    // No right to a case and no such case look the same.
    if (error.status === 404) return t('failure.notFound');
    return error.detail || t('failure.unknown', { code: error.code });
  };
}

export function Failure({ error, again }: Readonly<{ error: unknown; again?: () => void }>) {
  const { t } = useTranslation();
  const words = useFailureWords();
  return (
    <section role="alert" className="my-4 border-4 border-alarm p-4" data-testid="failure">
      <h2>{t('failure.title')}</h2>
      <p className="my-2">{words(error)}</p>
      {again && (
        <button type="button" className="button" onClick={again}>
          {t('failure.again')}
        </button>
      )}
    </section>
  );
}
