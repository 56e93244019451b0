import { wordsOf } from '#case-file';
import type { Entry } from '#contracts';
import { createContext, useContext } from 'react';
import { useLanguage, useWords } from '../texts/language.js';
import { shortMomentOf } from '../texts/time.js';
import { boxOf, EmptyOption, type ControlProps } from './Box.js';

/** The entries that a form may be about, oldest first: those of its case, or of its matter. */
export const EntriesToName = createContext<readonly Entry[]>([]);
export const useEntriesToName = () => useContext(EntriesToName);

/** An entry out of those that the form is about, the newest first. */
export function EntrySelect({
  entries,
  ...props
}: ControlProps & Readonly<{ entries: readonly Entry[] }>) {
  const words = useWords();
  const language = useLanguage();
  return (
    <select className="box max-w-xl" {...boxOf(props)}>
      <EmptyOption required={props.required} />
      {[...entries].reverse().map((entry) => (
        <option key={entry.id} value={entry.id}>
          {[
            words(wordsOf(entry)),
            shortMomentOf(entry.occurredAt, language, Date.now()),
            entry.id,
          ].join(' · ')}
        </option>
      ))}
    </select>
  );
}
