import { useTranslation } from 'react-i18next';
import { isBlank, type Group } from './drafts.js';
import { FieldBoxes } from './FieldBox.js';
import type { Field } from './fields.js';

const PAPER = new Set(['occurredAt', 'recordedFrom']);

/** What every step may state about itself: when it happened, and that it is copied from paper. */
export const isPaperField = ({ name }: Field): boolean => PAPER.has(name);

/** Closed as long as the step happens now, which is the rule; open as soon as anything stands in it. */
export function PaperBox(
  props: Omit<Parameters<typeof FieldBoxes>[0], 'draft'> & { draft: Group },
) {
  const { t } = useTranslation();
  const { fields, draft, faults } = props;
  if (fields.length === 0) return null;
  const stated = fields.some(({ name }) => !isBlank(draft[name]) || faults.has(name));
  return (
    <details open={stated || undefined} className="my-6 border-l-4 border-line pl-4">
      <summary className="link target" data-testid="paper">
        {t('form.paper')}
      </summary>
      <p className="text-soft">{t('form.paperHint')}</p>
      <FieldBoxes {...props} />
    </details>
  );
}
