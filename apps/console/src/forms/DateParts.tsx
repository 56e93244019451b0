import { useTranslation } from 'react-i18next';
import { textOf, type Draft, type Group } from './drafts.js';

const PARTS = {
  day: ['day', 'month', 'year'],
  instant: ['day', 'month', 'year', 'hour', 'minute'],
} as const;

type DatePartsProps = Readonly<{
  id: string;
  kind: 'day' | 'instant';
  draft: Group;
  change: (draft: Draft) => void;
  describedBy: string | undefined;
  invalid: boolean;
}>;

/**
 * A day or a moment as numbers in boxes of their own. The browser's date input follows the computer's language, and
 * 03/04 is then read as March by one officer and as April by the next.
 */
export function DateParts({ id, kind, draft, change, describedBy, invalid }: DatePartsProps) {
  const { t } = useTranslation();
  return (
    <div className="flex flex-wrap gap-2">
      {PARTS[kind].map((part, i) => (
        <label key={part} className="text-sm">
          {t(`form.${part}`)}
          <input
            id={i === 0 ? id : undefined}
            name={`${id}-${part}`}
            className={`box ${part === 'year' ? 'max-w-20' : 'max-w-14'} block`}
            inputMode="numeric"
            autoComplete="off"
            maxLength={part === 'year' ? 4 : 2}
            value={textOf(draft[part])}
            aria-describedby={describedBy}
            aria-invalid={invalid || undefined}
            onChange={(event) => change({ ...draft, [part]: event.target.value })}
          />
        </label>
      ))}
    </div>
  );
}
