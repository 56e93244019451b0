import { useTranslation } from 'react-i18next';

type Choice = Readonly<{ value: string; words: string }>;

type RadiosProps = Readonly<{
  id: string;
  required: boolean;
  value: string;
  change: (value: string) => void;
  choices: readonly Choice[];
}>;

/** One of a few; where it need not be stated, not stating it is a choice too. */
export function Radios({ id, required, value, change, choices }: RadiosProps) {
  const { t } = useTranslation();
  const none = { value: '', words: t('form.notStated') };
  return (
    <div className="flex flex-wrap gap-x-6">
      {[...choices, ...(required ? [] : [none])].map((choice, i) => (
        <label key={choice.value} className="target gap-2">
          <input
            type="radio"
            id={i === 0 ? id : undefined}
            name={id}
            value={choice.value}
            checked={value === choice.value}
            onChange={() => change(choice.value)}
            className="size-6 accent-ink"
          />
          {choice.words}
        </label>
      ))}
    </div>
  );
}

/** Any number of a list's codes. */
export function Checkboxes({
  id,
  values,
  change,
  choices,
}: Readonly<{
  id: string;
  values: readonly string[];
  change: (values: readonly string[]) => void;
  choices: readonly Choice[];
}>) {
  const turn = (value: string) =>
    change(
      choices
        .map((choice) => choice.value)
        .filter((one) => (one === value) !== values.includes(one)),
    );
  return (
    <div className="flex flex-col">
      {choices.map(({ value, words }, i) => (
        <label key={value} className="target gap-2">
          <input
            type="checkbox"
            id={i === 0 ? id : undefined}
            name={id}
            value={value}
            checked={values.includes(value)}
            onChange={() => turn(value)}
            className="size-6 accent-ink"
          />
          {words}
        </label>
      ))}
    </div>
  );
}
