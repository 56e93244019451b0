import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Outlines of rows at once, words after one second. */
export function Loading({ rows = 5 }: Readonly<{ rows?: number }>) {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const alarm = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(alarm);
  }, []);
  return (
    <div aria-busy="true" data-testid="loading">
      <p role="status" className="min-h-6 text-soft">
        {slow ? t('loading.words') : ''}
      </p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true" className="my-2 h-14 border border-line bg-wash" />
      ))}
    </div>
  );
}
