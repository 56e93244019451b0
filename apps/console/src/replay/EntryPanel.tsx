import { unitOf, wordsOf } from '#case-file';
import { wordsOfUnit } from '#codes';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import { Times } from '../parts/Times.js';
import { useWords } from '../texts/language.js';
import type { Held } from './moments.js';
import { ProofTag } from './ProofTag.js';
import { RawRecord } from './RawRecord.js';

/** One entry: in words, its proof, its cause, what its recorder knew, and the record as it was written. */
export function EntryPanel({ held }: Readonly<{ held: Held }>) {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const { entry } = held;
  return (
    <section
      className="min-w-0 bg-white p-3"
      aria-labelledby="entry"
      data-testid="entry-panel"
      data-id={entry.id}
    >
      <h2 id="entry">
        {t('replay.entry', { id: entry.id })}: {words(wordsOf(entry))}
      </h2>
      <p className="text-soft">
        {partyName(entry.publisher)} · <Times told={entry} />
      </p>
      <ProofTag held={held} />
      <EntryFacts held={held} />
      <RawRecord record={held.record} />
    </section>
  );
}

function EntryFacts({ held: { entry, causeMissing } }: Readonly<{ held: Held }>) {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const knows = Object.entries(entry.knows).map(
    ([log, size]) => `${partyName(log)} ${String(size)}`,
  );
  // The officer behind the unit is not shown, though the record names a pseudonym.
  const facts = [
    [t('replay.because'), entry.causationId ?? t('replay.noCause')],
    [t('replay.knows'), knows.length > 0 ? knows.join(', ') : t('replay.knowsNothing')],
    [t('replay.actor'), words(wordsOfUnit(unitOf(entry.actor)))],
    [t('replay.clock'), entry.clock],
    [t('replay.ruleset'), entry.ruleset],
  ];
  return (
    <dl className="my-3" data-testid="entry-facts">
      {facts.map(([name, value]) => (
        <div key={name} className="border-t border-line py-1 sm:flex sm:gap-3">
          <dt className="font-bold sm:w-2/5">{name}</dt>
          <dd className="sm:w-3/5">{value}</dd>
        </div>
      ))}
      {causeMissing && <div className="tag bg-amber">{t('line.causeMissing')}</div>}
    </dl>
  );
}
