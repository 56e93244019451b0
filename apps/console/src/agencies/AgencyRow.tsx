import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../texts/language.js';
import { dayOf } from '../texts/time.js';
import type { Agency } from './shapes.js';

/** A day as the reader writes it. */
export function useDay(): (day: string) => string {
  const language = useLanguage();
  return (day) => dayOf(`${day}T00:00:00+07:00`, language);
}

/** From when to when an agency is there, as far as it is known. */
export function useValidity(): (agency: Agency) => string {
  const { t } = useTranslation();
  const day = useDay();
  return ({ validFrom, validTo }) => {
    if (validFrom !== null && validTo !== null)
      return t('agencies.between', { from: day(validFrom), to: day(validTo) });
    if (validFrom !== null) return t('agencies.since', { from: day(validFrom) });
    if (validTo !== null) return t('agencies.until', { to: day(validTo) });
    return t('agencies.always');
  };
}

/** One agency in a list; the row is one link. */
export function AgencyRow({ agency }: Readonly<{ agency: Agency }>) {
  const { t } = useTranslation();
  const words = useWords();
  const validity = useValidity();
  const next = agency.succeededBy;
  return (
    <li className="border-b border-line first:border-t">
      <Link
        to="/agencies/$code"
        params={{ code: agency.code }}
        className="block px-2 py-3 hover:bg-wash"
        data-testid="agency-row"
        data-agency={agency.code}
      >
        <span className="block font-bold">{words(agency.words)}</span>
        <span className="block">{validity(agency)}</span>
        {next && <span className="block">{t('agencies.then', { unit: words(next.words) })}</span>}
        <span className="block text-soft">
          {t('agencies.sureness', { confidence: words(agency.confidenceWords) })}
        </span>
      </Link>
    </li>
  );
}
