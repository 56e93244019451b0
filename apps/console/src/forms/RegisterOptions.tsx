import { parties, provinces, units } from '#codes';
import type { Words } from '#kernel';
import { useWords } from '../texts/language.js';

/** Every unit of the register under its party, or those of one agency alone. */
export function UnitOptions({
  nameOf,
  agency: only,
}: Readonly<{ nameOf: (log: string) => Words; agency: string | undefined }>) {
  const words = useWords();
  const asked = parties.filter(({ log }) => only === undefined || log === only);
  return asked.map(({ log }) => (
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
