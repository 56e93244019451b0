import { wordsOf } from '#case-file';
import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import { Times } from '../parts/Times.js';
import { useWords } from '../texts/language.js';
import type { Held } from './moments.js';
import { brokenFrom, useCheckedProofs } from './use-proof.js';

type EntryListProps = Readonly<{
  held: readonly Held[];
  selected: string | undefined;
  select: (id: string) => void;
}>;

/** The entries of that moment; what follows a failed proof stays readable and is struck. */
export function EntryList({ held, selected, select }: EntryListProps) {
  const { t } = useTranslation();
  const words = useWords();
  const partyName = usePartyName();
  const broken = brokenFrom(useCheckedProofs());
  return (
    <>
      <h3>{t('replay.entries')}</h3>
      <ol data-testid="replay-entries">
        {held.map(({ entry }) => {
          const struck = entry.position >= (broken.get(entry.publisher) ?? Infinity);
          return (
            <li key={entry.id} data-id={entry.id} className="border-t border-line">
              <button
                type="button"
                aria-current={entry.id === selected || undefined}
                className="w-full px-1 py-2 text-left hover:bg-wash aria-[current=true]:border-l-8 aria-[current=true]:border-ink"
                onClick={() => select(entry.id)}
              >
                <span className="text-sm text-soft">
                  <Times told={entry} /> · {entry.id}
                </span>
                <span className={`block ${struck ? 'line-through' : ''}`}>
                  <span className="font-bold">{partyName(entry.publisher)}:</span>{' '}
                  {words(wordsOf(entry))}
                </span>
                {struck && <span className="tag text-alarm">{t('proof.notEvidence')}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
