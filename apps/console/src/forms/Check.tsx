import { wordsOfParty, wordsOfProvince, wordsOfUnit } from '#codes';
import { useTranslation } from 'react-i18next';
import { useLanguage, useWords } from '../texts/language.js';
import { dayOf, momentOf } from '../texts/time.js';
import { wordsOfCodes } from '../parts/code-words.js';
import type { Field, Shape } from './fields.js';
import { useFieldName } from './use-field-name.js';

/** A value of a body in a reader's words. */
function useValueWords(): (shape: Shape, value: unknown) => string {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const nameOf = useFieldName();
  const say = (shape: Shape, value: unknown): string => {
    const text = String(value);
    if (shape.kind === 'flag') return t(value === true ? 'form.yes' : 'form.no');
    if (shape.kind === 'code') return words(wordsOfCodes(shape.codes)(text));
    if (shape.kind === 'unit') return words(wordsOfUnit(text));
    if (shape.kind === 'party') return words(wordsOfParty(text));
    if (shape.kind === 'province') return words(wordsOfProvince(text));
    if (shape.kind === 'day') return dayOf(`${text}T00:00:00+07:00`, language);
    if (shape.kind === 'instant') return momentOf(text, language);
    if (shape.kind === 'list')
      return (value as unknown[]).map((one) => say(shape.item, one)).join('; ');
    if (shape.kind !== 'group') return text;
    const inner = value as Readonly<Record<string, unknown>>;
    return shape.fields
      .filter(({ name }) => inner[name] !== undefined)
      .map((field) => `${nameOf(field)}: ${say(field.shape, inner[field.name])}`)
      .join(', ');
  };
  return say;
}

/** The step in words, as it will be recorded. */
export function CheckList({
  fields,
  body,
  first,
}: Readonly<{
  fields: readonly Field[];
  body: Readonly<Record<string, unknown>>;
  /** Lines that stand above the body's: the step, the case, who records. */
  first: readonly (readonly [name: string, value: string])[];
}>) {
  const say = useValueWords();
  const nameOf = useFieldName();
  const stated = fields.filter(({ name }) => body[name] !== undefined);
  const lines = stated.map((field) => [nameOf(field), say(field.shape, body[field.name])] as const);
  return (
    <dl className="my-4" data-testid="check-list">
      {[...first, ...lines].map(([name, value]) => (
        <div key={name} className="border-b border-line py-2 sm:flex">
          <dt className="font-bold sm:w-1/3 sm:pr-4">{name}</dt>
          <dd className="whitespace-pre-line sm:w-2/3">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
