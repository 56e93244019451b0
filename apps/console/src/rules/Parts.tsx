import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const PARTS = [
  ['/rules', 'rules.list'],
  ['/rules/parameters', 'rules.parameters'],
  ['/rules/calendar', 'rules.calendar'],
] as const;

/** From one part of the rules to the next. */
export function Parts() {
  const { t } = useTranslation();
  return (
    <nav
      aria-label={t('rules.parts')}
      className="no-print mb-3 flex flex-wrap gap-x-5 border-b border-line"
    >
      {PARTS.map(([to, name]) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: true, includeSearch: false }}
          className="link target"
          activeProps={{ className: 'font-bold', 'aria-current': 'page' }}
        >
          {t(name)}
        </Link>
      ))}
    </nav>
  );
}
