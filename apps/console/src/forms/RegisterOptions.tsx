import { parties, provinces, units } from '#codes';
import type { Words } from '#kernel';
import { useWords } from '../texts/language.js';

/** Every unit of the register, under its party. */
export function UnitOptions({ nameOf }: Readonly<{ nameOf: (log: string) => Words }>) {
  const words = useWords();
  return parties.map(({ log }) => (
    <optgroup key={log} label={words(nameOf(log))}>
      {units
        .filter(({ agency }) => agency === log)
        .map(({ code, words: name }) => (
          <option key={code} value={code}>
            {words(name)}
          </option>
        ))}
    </optgroup>
  ));
}

export function PartyOptions() {
  const words = useWords();
  return parties.map(({ log, words: name }) => (
    <option key={log} value={log}>
      {words(name)}
    </option>
  ));
}

export function ProvinceOptions() {
  const words = useWords();
  return provinces.map(({ code, words: name }) => (
    <option key={code} value={code}>
      {words(name)}
    </option>
  ));
}
