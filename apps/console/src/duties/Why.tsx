import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ObligationItem } from '#regulation';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { Loaded } from '../parts/Loaded.js';
import { endOf } from '../texts/end.js';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import type { About } from './about.js';
import { DayByDay } from './DayByDay.js';
import { daysOfDuty } from './queries.js';

type WhyProps = Readonly<{ about: About; item: ObligationItem }>;

/** Unfolds why a duty is due and until when: its trigger, the sum day by day, what it rests on. */
export function Why({ about, item }: WhyProps) {
  const { t } = useTranslation();
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details data-testid="why" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="link target" aria-label={t('duty.whyOf', { what: words(item.action) })}>
        {t('duty.why')}
      </summary>
      {open && <Reasons about={about} item={item} />}
    </details>
  );
}

function Reasons({ about, item }: WhyProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { rule, trigger, triggerWords, metBy, cancelledBy, end } = item;
  return (
    <div className="mb-2 border-l-4 border-line pl-3">
      <p>{t('duty.because', { id: trigger, trigger: words(triggerWords) })}</p>
      {metBy !== undefined && <p>{t('duty.metBy', { id: metBy })}</p>}
      {cancelledBy !== undefined && <p>{t('duty.cancelledBy', { id: cancelledBy })}</p>}
      {end && <EndTold end={end} />}
      {end && <Sum about={about} item={item} />}
      <Link to="/rules/$id" params={{ id: rule }} className="link target">
        {t('duty.rule', { id: rule })}
      </Link>
    </div>
  );
}

function EndTold({ end }: Readonly<{ end: NonNullable<ObligationItem['end']> }>) {
  const { t } = useTranslation();
  const words = useWords();
  const day = useDay();
  const language = useLanguage();
  const { explanation, ifMoved, ifNotMoved, restsOnUnconfirmed } = end;
  return (
    <>
      <p>{alone(words(explanation))}.</p>
      {ifMoved !== ifNotMoved && (
        <>
          <p>{t('duty.ifMoved', { end: endOf(ifMoved, language) })}</p>
          <p>{t('duty.ifNotMoved', { end: endOf(ifNotMoved, language) })}</p>
        </>
      )}
      {restsOnUnconfirmed.length > 0 && (
        <p className="font-bold">
          {t('duty.unconfirmedDays', { days: restsOnUnconfirmed.map(day).join(', ') })}
        </p>
      )}
    </>
  );
}

function Sum({ about, item }: WhyProps) {
  const days = useQuery(daysOfDuty(useQueryClient(), about, item));
  return (
    <Loaded query={days} rows={3}>
      {(told) => <DayByDay days={told} unconfirmed={item.end?.restsOnUnconfirmed ?? []} />}
    </Loaded>
  );
}
