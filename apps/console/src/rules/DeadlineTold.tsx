import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DeadlineAnswer, DeadlineQuestion } from '#regulation';
import { useTranslation } from 'react-i18next';
import { useDay } from '../agencies/AgencyRow.js';
import { DayByDay } from '../duties/DayByDay.js';
import { daysOfQuestion } from '../duties/queries.js';
import { Loaded } from '../parts/Loaded.js';
import { endOf } from '../texts/end.js';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';

type DeadlineToldProps = Readonly<{ answer: DeadlineAnswer; question: DeadlineQuestion }>;

/** When it ends, by each reading, in one sentence and day by day. */
export function DeadlineTold({ answer, question }: DeadlineToldProps) {
  const { t } = useTranslation();
  const words = useWords();
  const day = useDay();
  const language = useLanguage();
  const { end, endIfMoved, endIfNotMoved, explanation, restsOnUnconfirmed } = answer;
  return (
    <div role="status" className="my-4 border-l-8 border-link bg-wash p-4" data-testid="deadline">
      <p className="text-lg font-bold">{t('calendar.end', { end: endOf(end, language) })}</p>
      <p className="my-2">{alone(words(explanation))}.</p>
      {endIfMoved !== endIfNotMoved && (
        <>
          <p>{t('duty.ifMoved', { end: endOf(endIfMoved, language) })}</p>
          <p>{t('duty.ifNotMoved', { end: endOf(endIfNotMoved, language) })}</p>
        </>
      )}
      {restsOnUnconfirmed.length > 0 && (
        <p className="my-2 font-bold">
          {t('duty.unconfirmedDays', { days: restsOnUnconfirmed.map(day).join(', ') })}
        </p>
      )}
      <Days key={JSON.stringify(question)} answer={answer} question={question} />
    </div>
  );
}

function Days({ answer, question }: DeadlineToldProps) {
  const { t } = useTranslation();
  const days = useQuery(daysOfQuestion(useQueryClient(), question));
  return (
    <details className="mt-2" data-testid="why">
      <summary className="link target">{t('duty.why')}</summary>
      <Loaded query={days}>
        {(told) => <DayByDay days={told} unconfirmed={answer.restsOnUnconfirmed} />}
      </Loaded>
    </details>
  );
}
