import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { service } from '../api/queries.js';
import { Loaded } from '../parts/Loaded.js';
import { Freshness } from './Freshness.js';
import { HideScreen } from './HideScreen.js';
import { Masthead } from './Masthead.js';
import { Strips } from './Strips.js';
import { WithOfficer } from './WithOfficer.js';

/** What stands around every screen. Nothing is drawn before the service has said whose face it shows. */
export function Frame() {
  const { t } = useTranslation();
  const asked = useQuery(service);
  return (
    <HideScreen>
      <a
        href="#main"
        className="absolute left-2 top-[-100px] z-20 bg-focus p-3 font-bold focus:top-2"
      >
        {t('app.skip')}
      </a>
      <Loaded query={asked} rows={6}>
        {(told) => (
          <>
            {told.illustration && (
              <p
                className="bg-link text-sm font-bold text-white"
                data-testid="illustration"
                role="note"
              >
                <span className="mx-auto block max-w-6xl px-3 py-1 sm:px-6">
                  {t('app.illustration')}
                </span>
              </p>
            )}
            <Masthead />
            <Strips />
            <Freshness />
            <main id="main" tabIndex={-1} className="mx-auto max-w-6xl px-3 py-2 sm:px-6 sm:py-4">
              <WithOfficer>
                <Outlet />
              </WithOfficer>
            </main>
          </>
        )}
      </Loaded>
    </HideScreen>
  );
}
