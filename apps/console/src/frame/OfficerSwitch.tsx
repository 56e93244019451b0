import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chooseOfficer, useChosenOfficer } from '../api/chosen-officer.js';
import { officers } from '../api/queries.js';
import type { Officer, Service } from '../api/shapes.js';
import { useWords } from '../texts/language.js';

/** The officer that a new reader gets: one of this service whose role its face is made for. */
export const firstFor = (all: readonly Officer[], { log, face }: Service) =>
  all.find(({ agency, roles }) => agency === log && roles.includes(face)) ??
  all.find(({ roles }) => roles.includes(face));

/** Stands in for sign-in, and says so. */
export function OfficerSwitch() {
  const { t } = useTranslation();
  const words = useWords();
  const queries = useQueryClient();
  const chosen = useChosenOfficer();
  const { data: all } = useQuery(officers);
  const choose = (id: string) => {
    chooseOfficer(id);
    // Another person sees other things: nothing that was read for the last one stays.
    void queries.resetQueries({ predicate: ({ queryKey: [key] }) => !STAYS.has(String(key)) });
  };
  if (all === undefined || all.length === 0) return null;
  return (
    <label className="my-1 flex max-w-full min-w-0 flex-wrap items-center gap-x-2 border-2 border-dashed border-amber px-2 text-sm text-amber">
      <span>{t('app.demoOfficer')}</span>
      <select
        className="min-h-11 w-full min-w-0 bg-ink py-1 text-white sm:w-80"
        data-testid="officer-switch"
        value={chosen ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        {all.map((officer) => (
          <option key={officer.id} value={officer.id}>
            {officer.id} · {words(officer.unitWords)}
          </option>
        ))}
      </select>
    </label>
  );
}

const STAYS = new Set(['service', 'officers', 'freshness', 'openapi']);
