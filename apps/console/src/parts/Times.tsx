import { useTranslation } from 'react-i18next';
import { useLanguage } from '../texts/language.js';
import { dayOf, differ, shortMomentOf } from '../texts/time.js';

type Told = Readonly<{ occurredAt: string; time: string; recordedFrom: 'screen' | 'paper' }>;

/**
 * When it happened and when it was recorded, where the two differ. `coarse`: the day, not the minute, for readers
 * outside the unit's own area.
 */
export function Times({ told, coarse = false }: Readonly<{ told: Told; coarse?: boolean }>) {
  const { t } = useTranslation();
  const language = useLanguage();
  const late = differ(told.occurredAt, told.time);
  const recorded = shortMomentOf(told.time, language, Date.now());
  const fromPaper = told.recordedFrom === 'paper';
  if (!late) {
    return <>{fromPaper ? `${recorded}, ${t('time.fromPaper')}` : recorded}</>;
  }
  const happened = coarse
    ? dayOf(told.occurredAt, language)
    : shortMomentOf(told.occurredAt, language, Date.now());
  return <>{t(fromPaper ? 'time.twoFromPaper' : 'time.two', { happened, recorded })}</>;
}
