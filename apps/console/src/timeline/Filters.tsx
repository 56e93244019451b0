import { provincesOfToday } from '#codes';
import { catalogue } from '#contracts';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import { duties } from '../texts/duties.js';
import { useLanguage, useWords } from '../texts/language.js';

type Filter = Readonly<{
  ministry: string | undefined;
  duty: string | undefined;
  province: string | undefined;
}>;
type Option = Readonly<{ value: string; words: string }>;

const DUTIES = [...new Set(Object.values(catalogue).map(({ duty }) => duty))];

/** By ministry, duty and province, kept in the address; none by anything about a person. */
export function Filters({ filter }: Readonly<{ filter: Filter }>) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const { parties } = useService();
  const dutyNames = DUTIES.map((duty) => ({
    value: duty,
    words: duties[duty]?.[language] ?? duty,
  }));
  const lists = {
    ministry: parties.map((party) => ({ value: party.log, words: words(party.words) })),
    duty: dutyNames.sort((a, b) => a.words.localeCompare(b.words, language)),
    province: provincesOfToday.map((one) => ({ value: one.code, words: words(one.words) })),
  };
  return (
    <form
      aria-label={t('line.filters')}
      className="my-3 grid gap-3 sm:grid-cols-4"
      data-testid="filters"
      onSubmit={(event) => event.preventDefault()}
    >
      {(['ministry', 'duty', 'province'] as const).map((by) => (
        <Choice key={by} by={by} filter={filter} options={lists[by]} />
      ))}
      {Object.values(filter).some(Boolean) && <Clear />}
    </form>
  );
}

function Choice({
  by,
  filter,
  options,
}: Readonly<{ by: keyof Filter; filter: Filter; options: readonly Option[] }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <label className="text-sm">
      {t(`line.${by}`)}
      <select
        className="box block text-base"
        data-testid={`filter-${by}`}
        value={filter[by] ?? ''}
        onChange={(event) =>
          void navigate({
            to: '/timeline',
            search: { ...filter, [by]: event.target.value || undefined },
            replace: true,
          })
        }
      >
        <option value="">{t('line.all')}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function Clear() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const none = { ministry: undefined, duty: undefined, province: undefined };
  return (
    <button
      type="button"
      className="link target self-end"
      onClick={() => void navigate({ to: '/timeline', search: none, replace: true })}
    >
      {t('line.clear')}
    </button>
  );
}
