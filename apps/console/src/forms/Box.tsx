import { useTranslation } from 'react-i18next';
import { textOf, type Draft } from './drafts.js';
import type { Shape } from './fields.js';

export type ControlProps = Readonly<{
  id: string;
  shape: Shape;
  required: boolean;
  draft: Draft | undefined;
  change: (draft: Draft) => void;
  /** The label, for groups of inputs that have none of their own. */
  label: string;
  describedBy: string | undefined;
  invalid: boolean;
}>;

/** What every input of one value is given. */
export const boxOf = ({ id, draft, change, describedBy, invalid }: ControlProps) => ({
  id,
  value: textOf(draft),
  onChange: (event: { target: { value: string } }) => change(event.target.value),
  'aria-describedby': describedBy,
  'aria-invalid': invalid || undefined,
});

export function EmptyOption({ required }: Readonly<{ required: boolean }>) {
  const { t } = useTranslation();
  return <option value="">{t(required ? 'form.choose' : 'form.notStated')}</option>;
}
