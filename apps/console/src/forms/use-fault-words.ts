import { useTranslation } from 'react-i18next';
import type { FieldFault } from '../api/problem.js';
import type { Fault } from './drafts.js';
import type { Field } from './fields.js';
import { useFieldName } from './use-field-name.js';

/** What is wrong with a draft, in words that say what to do. */
export function useFaultWords(): (fault: Fault) => string {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return ({ wrong, shape, field }) => {
    const what = nameOf(field);
    if (shape.kind === 'count') {
      if (wrong === 'wrongNumber')
        return t('form.wrongNumber', { what, min: shape.min, max: shape.max });
    }
    if (wrong === 'tooFew') {
      const n = shape.kind === 'list' ? Math.max(1, shape.min) : 1;
      return t('form.tooFew', { what, n });
    }
    return t(`form.${wrong === 'wrongNumber' ? 'wrongForm' : wrong}`, { what });
  };
}

/** The service's own finding at a field; where it has no sentence, ours. */
export function useServiceFaultWords(fields: readonly Field[]): (fault: FieldFault) => string {
  const { t } = useTranslation();
  const nameOf = useFieldName();
  return ({ field: path, message }) => {
    const field = fields.find(({ name }) => name === path.split('.')[0]);
    const what = field ? nameOf(field) : path;
    return message === '' ? t('form.wrongForm', { what }) : `${what}: ${message}`;
  };
}
