import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import { Select, type Option } from '../parts/Select.js';
import { useWords } from '../texts/language.js';
import type { RuleFilter } from './search.js';

type RuleFiltersProps = Readonly<{ filter: RuleFilter; change: (to: RuleFilter) => void }>;

const NOTHING: RuleFilter = {
  q: undefined,
  regime: undefined,
  kind: undefined,
  confidence: undefined,
  party: undefined,
};

/** What is looked for, kept in the address. */
export function RuleFilters({ filter, change }: RuleFiltersProps) {
  const { t } = useTranslation();
  const lists = useLists();
  return (
    <form
      role="search"
      aria-label={t('rules.filters')}
      className="no-print my-3 grid gap-3 sm:grid-cols-4"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="sm:col-span-4">
        <SearchBox name={t('rules.search')} typed={filter.q} change={(q) => change({ q })} />
      </div>
      {(['regime', 'kind', 'confidence', 'party'] as const).map((by) => (
        <Select
          key={by}
          name={t(`rules.${by}`)}
          testid={`rules-${by}`}
          value={filter[by]}
          options={lists[by]}
          change={(value) => change({ [by]: value })}
        />
      ))}
      {Object.values(filter).some(Boolean) && (
        <button
          type="button"
          className="link target justify-self-start"
          onClick={() => change(NOTHING)}
        >
          {t('rules.clear')}
        </button>
      )}
    </form>
  );
}

function useLists(): Readonly<Record<'regime' | 'kind' | 'confidence' | 'party', Option[]>> {
  const { t } = useTranslation();
  const words = useWords();
  const { parties } = useService();
  return {
    regime: (['R22', 'R25', 'X', 'practice'] as const).map((one) => [
      one,
      t(`rules.regimes.${one}`),
    ]),
    kind: (['rule', 'parameter'] as const).map((one) => [one, t(`rules.kinds.${one}`)]),
    confidence: (['quoted', 'paraphrased', 'unconfirmed', 'practice'] as const).map((one) => [
      one,
      t(`duty.sureness.${one}`),
    ]),
    party: parties.map((party) => [party.log, words(party.words)]),
  };
}

/** What is typed goes into the address a moment later, so that no key waits for it. */
export function SearchBox({
  name,
  typed = '',
  change,
}: Readonly<{
  name: string;
  typed: string | undefined;
  change: (q: string | undefined) => void;
}>) {
  const [text, setText] = useState(typed);
  useEffect(() => setText(typed), [typed]);
  useEffect(() => {
    if (text === typed) return undefined;
    const alarm = setTimeout(() => change(text === '' ? undefined : text), 150);
    return () => clearTimeout(alarm);
  }, [text, typed, change]);
  return (
    <label className="block text-sm">
      {name}
      <input
        type="search"
        className="box block text-base"
        data-testid="search"
        autoComplete="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}
