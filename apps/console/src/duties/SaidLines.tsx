import { wordsOfCode, wordsOfParty, wordsOfUnit } from '#codes';
import type { ObligationItem } from '#regulation';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../texts/language.js';
import { momentOf } from '../texts/time.js';

type Said = Pick<ObligationItem, 'missed' | 'missWithdrawn' | 'end' | 'reminder' | 'escalation'>;

const unitOrParty = ({ toParty, toUnit }: Readonly<{ toParty: string; toUnit?: string }>) =>
  toUnit === undefined ? wordsOfParty(toParty) : wordsOfUnit(toUnit);

/** What was said of a duty: missed or not after all, moved, its unit reminded, the level above asked and what it answered. */
export function SaidLines({ item }: Readonly<{ item: Said }>) {
  const { t } = useTranslation();
  const asked = useAsked(item);
  const { missed, missWithdrawn, end } = item;
  const lines = [
    ...(missed === undefined ? [] : [t('duty.missed', { id: missed })]),
    ...(missWithdrawn === undefined ? [] : [t('duty.missWithdrawn', { id: missWithdrawn })]),
    ...(end?.movedBy === undefined ? [] : [t('duty.moved', { id: end.movedBy })]),
    ...asked,
  ];
  return lines.map((line) => (
    <span key={line} className="block text-sm" data-testid="said">
      {line}
    </span>
  ));
}

function useAsked({ reminder, escalation }: Said): readonly string[] {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const at = (instant: string) => momentOf(instant, language);
  const reminded = reminder && {
    who: words(wordsOfUnit(reminder.toUnit)),
    at: at(reminder.at),
  };
  const raised = escalation && { who: words(unitOrParty(escalation)), at: at(escalation.at) };
  const answer = escalation?.answer;
  return [
    ...(reminded ? [t('duty.reminded', reminded)] : []),
    ...(raised ? [t('duty.escalated', raised)] : []),
    ...(raised && !answer ? [t('duty.unanswered')] : []),
    ...(answer
      ? [
          t('duty.answered', {
            at: at(answer.at),
            answer: words(wordsOfCode('escalationOutcomes', answer.outcome)),
          }),
        ]
      : []),
  ];
}
