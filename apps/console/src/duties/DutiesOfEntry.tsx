import type { ObligationItem } from '#regulation';
import { useTranslation } from 'react-i18next';
import { useWords } from '../texts/language.js';

type DutiesOfEntryProps = Readonly<{
  duties:
    Readonly<{ begins: readonly ObligationItem[]; meets: readonly ObligationItem[] }> | undefined;
}>;

/** On the timeline: which duties an entry began, and which it completed. */
export function DutiesOfEntry({ duties }: DutiesOfEntryProps) {
  const { t } = useTranslation();
  const words = useWords();
  if (duties === undefined) return null;
  const said = (items: readonly ObligationItem[]) =>
    [...new Set(items.map(({ action }) => words(action)))].join('; ');
  return (
    <>
      {duties.meets.length > 0 && (
        <span className="block text-sm" data-testid="duties-met">
          {t('duty.meets', { what: said(duties.meets) })}
        </span>
      )}
      {duties.begins.length > 0 && (
        <span className="block text-sm text-soft" data-testid="duties-begun">
          {t('duty.begins', { what: said(duties.begins) })}
        </span>
      )}
    </>
  );
}
