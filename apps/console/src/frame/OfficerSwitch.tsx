import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseOfficer, useChosenOfficer } from '../api/chosen-officer.js';
import { officers, useService } from '../api/queries.js';
import type { Officer, Service } from '../api/shapes.js';
import { useWords } from '../texts/language.js';

/** The officer that a new reader gets: one of this service whose role its face is made for. */
const firstFor = (all: readonly Officer[], { log, face }: Service) =>
  all.find(({ agency, roles }) => agency === log && roles.includes(face)) ??
  all.find(({ roles }) => roles.includes(face));

/** Stands in for sign-in, and says so. */
export function OfficerSwitch() {
  const { t } = useTranslation();
  const words = useWords();
  const told = useService();
  const queries = useQueryClient();
  const chosen = useChosenOfficer();
  const { data: all } = useQuery(officers);
  const first = all && (all.find(({ id }) => id === chosen) ?? firstFor(all, told));
  const choose = (id: string) => {
    chooseOfficer(id);
    // Another person sees other things: nothing that was read for the last one stays.
    void queries.resetQueries({ predicate: ({ queryKey: [key] }) => !STAYS.has(String(key)) });
  };
  useEffect(() => {
    if (first && first.id !== chosen) choose(first.id);
  });
  if (all === undefined || all.length === 0) return null;
  return (
    <label className="my-1 flex flex-wrap items-center gap-x-2 border-2 border-dashed border-amber px-2 text-sm text-amber">
      <span>{t('app.demoOfficer')}</span>
      <select
        className="min-h-11 max-w-full bg-ink py-1 text-white"
        data-testid="officer-switch"
        value={first?.id ?? ''}
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
