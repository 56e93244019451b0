import { useQueryClient } from '@tanstack/react-query';
import type { ObligationItem } from '#regulation';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useService } from '../api/queries.js';
import { useSending } from '../forms/use-sending.js';
import { useFailureWords } from '../parts/Failure.js';
import { useWords } from '../texts/language.js';
import { keyOf, pathIn, type About } from './about.js';

/** Whether an officer may take a duty in hand: it is of the own ministry, to be done, and nobody has it. */
export function useMayTake(): (item: ObligationItem) => boolean {
  const { log, face } = useService();
  return ({ lead, heldBy, urgency }) =>
    face === 'officer' && lead.party === log && heldBy === undefined && urgency !== 'done';
}

/** Takes a duty in hand for one's own unit. */
export function TakeDuty({
  about,
  item,
}: Readonly<{ about: About; item: Pick<ObligationItem, 'key' | 'action'> }>) {
  const { t } = useTranslation();
  const words = useWords();
  const failure = useFailureWords();
  const queries = useQueryClient();
  const box = useRef<HTMLDivElement>(null);
  const sending = useSending(() => {
    // The button goes away: the focus stays in the row, and does not begin the page anew.
    box.current?.closest('li')?.querySelector('a')?.focus();
    void queries.invalidateQueries({ queryKey: ['work'] });
    void queries.invalidateQueries({ queryKey: keyOf(about) });
  });
  const path = pathIn(about, 'work/take-duty');
  return (
    <div ref={box}>
      <button
        type="button"
        className="button"
        aria-label={t('duty.takeIt', { what: words(item.action) })}
        disabled={sending.isPending}
        onClick={() => sending.mutate({ path, body: { obligation: item.key }, etag: undefined })}
        data-testid="take-duty"
      >
        {t('duty.take')}
      </button>
      {sending.isError && (
        <p role="alert" className="font-bold text-alarm">
          {failure(sending.error)}
        </p>
      )}
    </div>
  );
}
