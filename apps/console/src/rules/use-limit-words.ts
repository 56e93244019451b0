import type { Length, Limit } from '#regulation';
import { useTranslation } from 'react-i18next';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import type { RuleItem } from './shapes.js';

/** `20 ngày làm việc`. */
export function useLengthWords(): (
  length: Readonly<{ amount: number; unit: Length['unit'] | 'minutes' }>,
) => string {
  const { t } = useTranslation();
  return ({ amount, unit }) => t(`rules.units.${unit}`, { n: amount });
}

/** The limit of a row in words, with what it may be extended by. */
export function useLimitWords(): (rule: Pick<RuleItem, 'limit' | 'limitWords'>) => string {
  const { t } = useTranslation();
  const words = useWords();
  const lengthWords = useLengthWords();
  const extended = (limit: Limit): string => {
    if (limit.kind !== 'within' || limit.extension === undefined) return '';
    const { by, inAll } = limit.extension;
    if (inAll) return `, ${t('rules.limits.extensionInAll', { length: lengthWords(inAll) })}`;
    if (by) return `, ${t('rules.limits.extension', { length: lengthWords(by) })}`;
    return `, ${t('rules.limits.extensionOpen')}`;
  };
  return ({ limit, limitWords }) => alone(words(limitWords)) + extended(limit);
}
