import { useTranslation } from 'react-i18next';
import { useWords } from '../texts/language.js';
import { alone } from '../texts/sentence.js';
import { wordsOfCodes } from '../parts/code-words.js';
import { boxOf, EmptyOption, type ControlProps } from './Box.js';
import { DateParts } from './DateParts.js';
import { groupOf, textOf } from './drafts.js';
import { EntrySelect, useEntriesToName } from './EntrySelect.js';
import { ChoiceSelect, ParameterSelect, RuleSelect } from './NamedSelects.js';
import { EXAMPLES, type Named, type Shape } from './fields.js';
import { Radios } from './Radios.js';
import { PartyOptions, ProvinceOptions } from './RegisterOptions.js';
import { UnitSelect } from './UnitSelect.js';

/** More choices than this are a list to open. */
const RADIOS_MAX = 7;

/** The input of one field that is neither a list nor a group. */
export function Control(props: ControlProps) {
  switch (props.shape.kind) {
    case 'flag':
      return <YesNo {...props} />;
    case 'code':
      return props.shape.codes.length <= RADIOS_MAX ? (
        <CodeRadios {...props} codes={props.shape.codes} />
      ) : (
        <CodeSelect {...props} codes={props.shape.codes} />
      );
    case 'day':
    case 'instant':
      return <DateParts {...props} kind={props.shape.kind} draft={groupOf(props.draft)} />;
    case 'unit':
      return <UnitSelect {...props} agency={props.shape.agency} />;
    case 'party':
    case 'province':
      return <RegisterSelect {...props} register={props.shape} />;
    case 'count':
      return <TextBox {...props} />;
    case 'text':
      return <NameBox {...props} named={props.shape.names} />;
    case 'list':
    case 'group':
      return null;
  }
}

function YesNo({ id, required, draft, change }: ControlProps) {
  const { t } = useTranslation();
  const choices = [
    { value: 'yes', words: t('form.yes') },
    { value: 'no', words: t('form.no') },
  ];
  return <Radios {...{ id, required, change, choices }} value={textOf(draft)} />;
}

function CodeRadios({
  id,
  required,
  draft,
  change,
  codes,
}: ControlProps & { codes: readonly string[] }) {
  const words = useWords();
  const told = wordsOfCodes(codes);
  const choices = codes.map((code) => ({ value: code, words: alone(words(told(code))) }));
  return <Radios {...{ id, required, change, choices }} value={textOf(draft)} />;
}

function CodeSelect({ codes, ...props }: ControlProps & { codes: readonly string[] }) {
  const words = useWords();
  const told = wordsOfCodes(codes);
  return (
    <select className="box max-w-xl" {...boxOf(props)}>
      <EmptyOption required={props.required} />
      {codes.map((code) => (
        <option key={code} value={code}>
          {alone(words(told(code)))}
        </option>
      ))}
    </select>
  );
}

function RegisterSelect({
  register,
  ...props
}: ControlProps & { register: Extract<Shape, { kind: 'party' | 'province' }> }) {
  return (
    <select className="box max-w-xl" {...boxOf(props)}>
      <EmptyOption required={props.required} />
      {register.kind === 'party' && <PartyOptions />}
      {register.kind === 'province' && <ProvinceOptions />}
    </select>
  );
}

/** What has a name is chosen, where it is known what there is to choose from. */
function NameBox({ named, ...props }: ControlProps & Readonly<{ named: Named | undefined }>) {
  const entries = useEntriesToName();
  if (named === 'parameter') return <ParameterSelect {...props} />;
  if (named === 'choice') return <ChoiceSelect {...props} />;
  if (named === 'rule') return <RuleSelect {...props} />;
  return named === 'entry' && entries.length > 0 ? (
    <EntrySelect {...props} entries={entries} />
  ) : (
    <TextBox {...props} />
  );
}

function TextBox(props: ControlProps) {
  const { shape } = props;
  const count = shape.kind === 'count';
  const example =
    shape.kind === 'text'
      ? EXAMPLES.find(([kind]) => (kind as { pattern?: string }).pattern === shape.pattern)?.[1]
      : undefined;
  return (
    <input
      className={`box ${count ? 'max-w-32' : 'max-w-xl'}`}
      inputMode={count ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck={false}
      placeholder={shape.kind === 'text' && shape.pattern ? example : undefined}
      {...boxOf(props)}
    />
  );
}
