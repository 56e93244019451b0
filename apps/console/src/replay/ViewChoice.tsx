import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import { useWords } from '../texts/language.js';
import type { ReplaySearch } from './search.js';

type ViewChoiceProps = Readonly<{ caseId: string; view: string; search: ReplaySearch }>;

/** Through whose eyes, and in which order the entries are listed. */
export function ViewChoice({ caseId, view, search }: ViewChoiceProps) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const { parties } = useService();
  const go = (change: Partial<ReplaySearch>) =>
    void navigate({ to: '/replay/$caseId', params: { caseId }, search: { ...search, ...change } });
  return (
    <div className="my-2 flex flex-wrap items-center gap-x-6 gap-y-2">
      <p className="font-bold">{caseId}</p>
      <label className="flex items-center gap-2">
        {t('replay.view')}
        <select
          className="box w-auto"
          data-testid="replay-view"
          value={view}
          onChange={(event) =>
            // Another party's moments are others: the cut stays behind.
            go({ view: event.target.value, cut: undefined, entry: undefined })
          }
        >
          {parties.map((party) => (
            <option key={party.log} value={party.log}>
              {words(party.words)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="flex flex-wrap items-center gap-x-4" data-testid="replay-order">
        <legend className="float-left mr-3">{t('replay.order')}</legend>
        {([undefined, 'happened'] as const).map((order) => (
          <label key={order ?? 'recorded'} className="target gap-2">
            <input
              type="radio"
              name="order"
              className="size-5 accent-ink"
              checked={search.order === order}
              onChange={() => go({ order })}
            />
            {t(order === 'happened' ? 'replay.byHappened' : 'replay.byRecorded')}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
