import { useTranslation } from 'react-i18next';
import { members } from '../texts/inner-fields.js';
import { useLanguage, useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { wordsOfCodes } from '../parts/code-words.js';
import { Control } from './Control.js';
import { blank, groupOf, itemsOf, type Draft, type Group } from './drafts.js';
import type { Field, Shape } from './fields.js';
import { Checkboxes } from './Radios.js';
import { useFieldName } from './use-field-name.js';

type Change = (path: readonly string[], draft: Draft) => void;

type FieldBoxProps = Readonly<{
  field: Field;
  path: readonly string[];
  draft: Draft | undefined;
  change: Change;
  /** What is wrong, by dotted path. */
  faults: ReadonlyMap<string, string>;
}>;

export const inputId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** All fields of a group, one under the other. */
export function FieldBoxes({
  fields,
  path,
  draft,
  change,
  faults,
}: Omit<FieldBoxProps, 'field' | 'draft'> & Readonly<{ fields: readonly Field[]; draft: Group }>) {
  return fields.map((field) => (
    <FieldBox
      key={field.name}
      field={field}
      path={[...path, field.name]}
      draft={draft[field.name]}
      change={change}
      faults={faults}
    />
  ));
}

const isSingleBox = ({ kind }: Shape) =>
  kind === 'count' || kind === 'text' || kind === 'unit' || kind === 'party' || kind === 'province';

/** One field with its label, what is wrong with it, and its input. */
export function FieldBox(props: FieldBoxProps) {
  const { t } = useTranslation();
  const { field, path, faults } = props;
  const name = useFieldName()(field);
  const id = inputId(path.join('.'));
  const fault = faults.get(path.join('.'));
  const single =
    isSingleBox(field.shape) || (field.shape.kind === 'code' && field.shape.codes.length > 7);
  const label = (
    <>
      {name}
      {!field.required && <span className="font-normal text-soft"> ({t('form.optional')})</span>}
    </>
  );
  return (
    <fieldset className={`my-5 min-w-0 ${fault ? 'border-l-4 border-alarm pl-3' : ''}`}>
      {single ? (
        <label htmlFor={id} className="mb-1 block font-bold">
          {label}
        </label>
      ) : (
        <legend className="mb-1 font-bold">{label}</legend>
      )}
      {fault && (
        <p id={`${id}-fault`} className="font-bold text-alarm">
          {fault}
        </p>
      )}
      <Inner {...props} id={id} name={name} fault={fault} />
    </fieldset>
  );
}

type InnerProps = FieldBoxProps & Readonly<{ id: string; name: string; fault: string | undefined }>;

function Inner(props: InnerProps) {
  const { field, path, draft, change, id, name, fault } = props;
  const { shape } = field;
  if (shape.kind === 'list') {
    return shape.item.kind === 'code' ? (
      <CodeList {...props} codes={shape.item.codes} />
    ) : (
      <Members {...props} item={shape.item} min={shape.min} max={shape.max} />
    );
  }
  if (shape.kind === 'group') {
    const { faults } = props;
    return (
      <FieldBoxes {...{ path, change, faults }} fields={shape.fields} draft={groupOf(draft)} />
    );
  }
  return (
    <Control
      id={id}
      shape={shape}
      required={field.required}
      draft={draft}
      label={name}
      change={(next) => change(path, next)}
      describedBy={fault ? `${id}-fault` : undefined}
      invalid={fault !== undefined}
    />
  );
}

function CodeList({ id, path, draft, change, codes }: InnerProps & { codes: readonly string[] }) {
  const words = useWords();
  const told = wordsOfCodes(codes);
  const choices = codes.map((code) => ({ value: code, words: alone(words(told(code))) }));
  const values = itemsOf(draft) as readonly string[];
  return <Checkboxes {...{ id, choices, values }} change={(next) => change(path, next)} />;
}

function Members(props: InnerProps & Readonly<{ item: Shape; min: number; max: number }>) {
  const { t } = useTranslation();
  const { field, path, draft, change, faults, name, item, max, min } = props;
  const items = itemsOf(draft);
  const one = members[field.name]?.[useLanguage()] ?? name;
  const member = { ...field, words: undefined, required: true, shape: item };
  return (
    <>
      {items.map((inner, i) => (
        <div key={i} className="my-3 border-l-4 border-line pl-3">
          <p className="font-bold">{t('form.item', { what: one, n: i + 1 })}</p>
          <Inner
            {...props}
            field={member}
            path={[...path, String(i)]}
            draft={inner}
            id={inputId([...path, String(i)].join('.'))}
            fault={faults.get([...path, String(i)].join('.'))}
          />
          {items.length > min && (
            <button
              type="button"
              className="link target"
              onClick={() =>
                change(
                  path,
                  items.filter((_, other) => other !== i),
                )
              }
            >
              {t('form.remove', { n: i + 1 })}
            </button>
          )}
        </div>
      ))}
      {items.length < max && (
        <button
          type="button"
          className="button"
          onClick={() => change(path, [...items, blank(item)])}
        >
          {t('form.add', { what: one })}
        </button>
      )}
    </>
  );
}
