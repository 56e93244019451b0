import { useLanguage } from '../texts/language.js';
import { innerFields } from '../texts/inner-fields.js';
import type { Field } from './fields.js';

/** A field's label: the service's, else the console's for the inner fields of a group, else its bare name. */
export function useFieldName(): (field: Field) => string {
  const language = useLanguage();
  return ({ name, words }) => (words ?? innerFields[name])?.[language] ?? name;
}
