import { useTranslation } from 'react-i18next';
import { usePartyName } from '../api/queries.js';
import type { Replay } from '../api/shapes.js';
import { useLanguage } from '../texts/language.js';
import { momentOf } from '../texts/time.js';
import type { Knew } from './moments.js';

type SentenceProps = Readonly<{
  at: string | undefined;
  view: string;
  evidence: Replay['evidence'];
  knew: Knew;
}>;

/** First of all: who knew what, and on what that statement rests. */
export function Sentence({ at, view, evidence, knew }: SentenceProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const partyName = usePartyName();
  const said = { at: at ? momentOf(at, language) : '?', who: partyName(view), n: knew.known };
  const unknown = knew.unknown.map(({ publisher, n }) =>
    t('replay.unknownOf', { n, who: partyName(publisher) }),
  );
  return (
    <div className="my-3" aria-live="polite">
      <p className="text-lg font-bold" data-testid="replay-sentence">
        {unknown.length > 0
          ? `${t('replay.knew', said)}, ${unknown.join(t('replay.and'))}`
          : t('replay.knewAll', said)}
      </p>
      {knew.missingHere > 0 && (
        <p className="strip bg-amber">{t('replay.missingHere', { n: knew.missingHere })}</p>
      )}
      <p className="text-sm text-soft" data-testid="replay-evidence" data-evidence={evidence}>
        {t(`replay.evidence.${evidence}`)}
      </p>
    </div>
  );
}
