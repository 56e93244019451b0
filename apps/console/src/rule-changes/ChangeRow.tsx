import { findUnit } from '#codes';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { Problem } from '../api/problem.js';
import { useSending } from '../forms/use-sending.js';
import { useFailureWords } from '../parts/Failure.js';
import { useLanguage, useWords } from '../texts/language.js';
import { shortMomentOf } from '../texts/time.js';
import { ruleChanges, type RuleChange } from './shapes.js';
import { TriedOut } from './TriedOut.js';

/** One change: what it says, from when on, who said it, and what can be done with it. */
export function ChangeRow({ change }: Readonly<{ change: RuleChange }>) {
  const { t } = useTranslation();
  const words = useWords();
  const day = useDay();
  const { content, proposed, settled, state } = change;
  const said = useSaid();
  return (
    <li
      className="border-b border-line py-4 first:border-t"
      data-testid="rule-change"
      data-change={change.id}
      data-state={state}
    >
      <h2 className="font-bold">{words(change.about)}</h2>
      <p>
        {t('ruleChanges.effective', { day: day(content.effective) })}
        {content.document && ` · ${content.document}`}
      </p>
      <p>
        <strong>
          {t(
            state === 'confirmed' && change.inEffect
              ? 'ruleChanges.inEffect'
              : `ruleChanges.${state}`,
          )}
        </strong>
        {' · '}
        {t('ruleChanges.proposedBy', said(proposed))}
        {settled && ` · ${t('ruleChanges.settledBy', said(settled))}`}
      </p>
      {state === 'proposed' && <Deciding change={change} />}
    </li>
  );
}

function useSaid() {
  const words = useWords();
  const language = useLanguage();
  return ({ unit, at }: RuleChange['proposed']) => {
    const found = findUnit(unit);
    const time = shortMomentOf(at, language, Date.now());
    return { unit: found ? words(found.words) : unit, time };
  };
}

function Deciding({ change }: Readonly<{ change: RuleChange }>) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const queries = useQueryClient();
  const failureWords = useFailureWords();
  const again = () => void queries.invalidateQueries({ queryKey: ruleChanges.queryKey });
  const sending = useSending(again);
  const decide = (act: 'confirm-change' | 'reject-change') =>
    sending.mutate({ path: `/rules/${act}`, body: { proposal: change.id }, etag: undefined });
  return (
    <>
      {change.own && <p className="my-2 text-soft">{t('ruleChanges.own')}</p>}
      {sending.isError && (
        <p role="alert" className="strip my-2 bg-amber" data-testid="decide-refused">
          {sending.error instanceof Problem && sending.error.status >= 500
            ? t('form.retry')
            : failureWords(sending.error)}
        </p>
      )}
      <div className="my-2 flex flex-wrap gap-3">
        <button
          type="button"
          className="button"
          aria-expanded={tried}
          data-testid="try"
          onClick={() => setTried(!tried)}
        >
          {t('ruleChanges.try')}
        </button>
        {(['confirm', 'reject'] as const).map((act) => (
          <button
            key={act}
            type="button"
            className={`button ${act === 'confirm' ? 'button-main' : ''}`}
            disabled={sending.isPending}
            data-testid={act}
            onClick={() => decide(`${act}-change`)}
          >
            {t(`ruleChanges.${act}`)}
          </button>
        ))}
      </div>
      {tried && <TriedOut change={change} />}
    </>
  );
}
