import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import type { Face } from '../api/shapes.js';
import { changeLanguage, useLanguage, useWords } from '../texts/language.js';
import { HideButton } from './HideScreen.js';
import { OfficerSwitch } from './OfficerSwitch.js';

const SCREENS: Readonly<Record<Face, readonly (keyof typeof PATHS)[]>> = {
  officer: ['work', 'cases', 'newCase', 'matters', 'rules', 'agencies'],
  coordinator: ['board', 'timeline', 'cases', 'matters', 'rules', 'ruleChanges', 'agencies'],
  auditor: ['replay', 'rules', 'agencies'],
};

const PATHS = {
  work: '/work',
  board: '/board',
  cases: '/cases',
  newCase: '/cases/new',
  matters: '/matters',
  timeline: '/timeline',
  replay: '/replay',
  rules: '/rules',
  agencies: '/agencies',
  ruleChanges: '/rule-changes',
} as const;

function LanguageSwitch() {
  const { t } = useTranslation();
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      lang={other}
      className="target px-2 underline"
      data-testid="language-switch"
      onClick={() => void changeLanguage(other)}
    >
      {t('app.otherLanguage')}
    </button>
  );
}

function Navigation({ chosen }: Readonly<{ chosen: () => void }>) {
  const { t } = useTranslation();
  const { face } = useService();
  return (
    <nav aria-label={t('app.navigation')} className="flex flex-wrap gap-x-4">
      {SCREENS[face].map((screen) => (
        <Link
          key={screen}
          to={PATHS[screen]}
          activeOptions={{ exact: true, includeSearch: false }}
          onClick={chosen}
          className="target font-bold underline-offset-4 hover:underline"
          activeProps={{ className: 'underline decoration-4', 'aria-current': 'page' }}
        >
          {t(`nav.${screen}`)}
        </Link>
      ))}
    </nav>
  );
}

/** On a telephone the first duty stands above the fold: where one can go, and as whom, unfolds behind a button. */
export function Masthead() {
  const { t } = useTranslation();
  const [unfolded, setUnfolded] = useState(false);
  const { words } = useService();
  const name = useWords();
  return (
    <header className="bg-ink text-white">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 px-3 sm:px-6">
        <p className="py-2">
          <span className="hidden font-bold sm:inline">{t('app.name')} · </span>
          <span className="font-bold sm:font-normal">{name(words)}</span>
        </p>
        <div className="flex items-center gap-x-2">
          <button
            type="button"
            className="target px-2 underline sm:hidden"
            data-testid="menu"
            aria-expanded={unfolded}
            aria-controls="ways"
            onClick={() => setUnfolded(!unfolded)}
          >
            {t('app.menu')}
          </button>
          <LanguageSwitch />
          <HideButton />
        </div>
      </div>
      <div
        id="ways"
        className={`mx-auto max-w-6xl flex-wrap items-center justify-between gap-x-6 px-3 pb-1 sm:flex sm:px-6 ${unfolded ? 'flex' : 'hidden'}`}
      >
        <Navigation chosen={() => setUnfolded(false)} />
        <OfficerSwitch />
      </div>
    </header>
  );
}
