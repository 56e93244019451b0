import { useTranslation } from 'react-i18next';
import type { Sureness } from './sureness.js';

const LOOKS: Readonly<Record<Sureness, string>> = {
  quoted: 'border-ink',
  paraphrased: 'border-soft text-soft',
  unconfirmed: 'border-dashed border-soft text-soft',
  practice: 'border-dashed border-soft text-soft',
};

/** How sure an article or a limit is, in one word. */
export function SurenessTag({ sureness }: Readonly<{ sureness: Sureness }>) {
  const { t } = useTranslation();
  return (
    <span
      className={`tag whitespace-nowrap font-normal ${LOOKS[sureness]}`}
      data-sureness={sureness}
    >
      {t(`duty.sureness.${sureness}`)}
    </span>
  );
}
