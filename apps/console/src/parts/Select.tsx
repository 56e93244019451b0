import { useTranslation } from 'react-i18next';

export type Option = readonly [value: string, words: string];

type SelectProps = Readonly<{
  name: string;
  testid: string;
  value: string | undefined;
  options: readonly Option[];
  change: (value: string | undefined) => void;
}>;

/** One filter: a list to choose from, or all. */
export function Select({ name, testid, value, options, change }: SelectProps) {
  const { t } = useTranslation();
  return (
    <label className="block min-w-0 text-sm">
      {name}
      <select
        className="box block text-base"
        data-testid={testid}
        value={value ?? ''}
        onChange={(event) => change(event.target.value || undefined)}
      >
        <option value="">{t('line.all')}</option>
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
