import { parties, provinces, provincesOfToday, wordsOfParty, type Unit } from '#codes';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../texts/language.js';

/** Units under their party, those that have ended apart: papers from before a reorganisation still name them. */
export function UnitOptions({ units }: Readonly<{ units: readonly Unit[] }>) {
  const { t } = useTranslation();
  const words = useWords();
  return parties.flatMap(({ log }) => {
    const ours = units.filter(({ agency }) => agency === log);
    const name = words(wordsOfParty(log));
    return [
      <UnitGroup key={log} name={name} units={ours.filter((one) => !one.succeededBy)} />,
      <UnitGroup
        key={`${log} ended`}
        name={t('form.unitsThatEnded', { party: name })}
        units={ours.filter((one) => one.succeededBy)}
      />,
    ];
  });
}

function UnitGroup({ name, units }: Readonly<{ name: string; units: readonly Unit[] }>) {
  const words = useWords();
  const language = useLanguage();
  if (units.length === 0) return null;
  const named = units.map(({ code, words: told }) => ({ code, told: words(told) }));
  const { compare } = new Intl.Collator(language, { numeric: true });
  return (
    <optgroup label={name}>
      {named
        .sort((a, b) => compare(a.told, b.told))
        .map(({ code, told }) => (
          <option key={code} value={code}>
            {told}
          </option>
        ))}
    </optgroup>
  );
}

export function PartyOptions() {
  const words = useWords();
  return parties.map(({ log, words: name }) => (
    <option key={log} value={log}>
      {words(name)}
    </option>
  ));
}

/** The provinces of today, and apart from them those that were merged, for papers from before. */
export function ProvinceOptions() {
  const { t } = useTranslation();
  const words = useWords();
  const optionOf = ({ code, words: name }: (typeof provinces)[number]) => (
    <option key={code} value={code}>
      {words(name)}
    </option>
  );
  return (
    <>
      {provincesOfToday.map(optionOf)}
      <optgroup label={t('form.provincesThatEnded')}>
        {provinces.filter(({ succeededBy }) => succeededBy).map(optionOf)}
      </optgroup>
    </>
  );
}
