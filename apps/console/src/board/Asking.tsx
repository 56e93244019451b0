import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formOf } from '../forms/fields.js';
import { openapi } from '../forms/openapi.js';
import { useSending } from '../forms/use-sending.js';
import { useFailureWords } from '../parts/Failure.js';
import { useWords } from '../texts/language.js';
import type { BoardItem } from './shapes.js';

const PRESSING: readonly string[] = ['danger', 'at-once', 'late'];

/** Reminds the unit that has a duty, or asks the level above it, where the service offers that. */
export function Asking({ item }: Readonly<{ item: BoardItem }>) {
  const box = useRef<HTMLDivElement>(null);
  const { lead, heldBy, above, given, urgency } = item;
  const toUnit = heldBy ?? lead.unit;
  const [next] = above;
  const isPressing = PRESSING.includes(urgency) || given !== undefined;
  return (
    <div ref={box} className="flex flex-wrap items-start gap-2">
      {lead.party !== undefined && toUnit !== undefined && (
        <Remind item={item} to={{ toParty: lead.party, toUnit }} />
      )}
      {isPressing && next !== undefined && (
        <Escalate
          item={item}
          next={next}
          // The button goes away: the focus stays in the row.
          gone={() => box.current?.closest('li')?.querySelector('a')?.focus()}
        />
      )}
    </div>
  );
}

type To = Readonly<{ toParty: string; toUnit: string }>;

function Remind({ item, to }: Readonly<{ item: BoardItem; to: To }>) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <Ask
      item={item}
      operation="sendReminder"
      body={{ ...to }}
      label={t('board.remindOf', { what: words(item.action) })}
      done={t('board.reminded')}
    >
      {t('board.remind')}
    </Ask>
  );
}

type Next = BoardItem['above'][number];

function Escalate({
  item,
  next,
  gone,
}: Readonly<{ item: BoardItem; next: Next; gone: () => void }>) {
  const { t } = useTranslation();
  const words = useWords();
  const { level, toParty, toUnit } = next;
  const who = words(next.words);
  return (
    <Ask
      item={item}
      operation="raiseEscalation"
      body={{ level, toParty, ...(toUnit !== undefined && { toUnit }) }}
      label={t('board.escalateOf', { what: words(item.action), who })}
      done={t('board.escalated', { who })}
      gone={gone}
    >
      {t('board.escalate', { who })}
    </Ask>
  );
}

/** Periodic reports are due by the calendar: no entry began them, and nobody asks about them here. */
const isBegun = (key: string): boolean => !/\/(?:month|half-year|year)\/\d+$/.test(key);

type AskProps = Readonly<{
  item: BoardItem;
  operation: 'sendReminder' | 'raiseEscalation';
  body: object;
  label: string;
  done: string;
  /** Called where the button goes away when it is done; without it, it stays. */
  gone?: () => void;
  children: ReactNode;
}>;

/** One button of a row, and what came of it: said aloud, and the focus is not lost. */
function Ask({ item, operation, body, label, done, gone, children }: AskProps) {
  const failure = useFailureWords();
  const queries = useQueryClient();
  const { data: document } = useQuery(openapi);
  const sending = useSending(() => {
    gone?.();
    void queries.invalidateQueries({ queryKey: ['board'], exact: true });
  });
  const { caseId, key } = item;
  const named = caseId === null ? `${operation}OfMatter` : operation;
  const path = document && formOf(document, named)?.path;
  if (path === undefined || !isBegun(key)) return null;
  const address = path.replace('{caseId}', encodeURIComponent(caseId ?? ''));
  const ask = () => {
    if (sending.isPending) return;
    sending.mutate({ path: address, body: { obligation: key, ...body }, etag: undefined });
  };
  return (
    <div>
      {!(sending.isSuccess && gone) && (
        <button
          type="button"
          className="button"
          aria-label={label}
          aria-disabled={sending.isPending}
          onClick={ask}
          data-testid={operation}
        >
          {children}
        </button>
      )}
      <p role="status" className="font-bold" data-testid={`${operation}-done`}>
        {sending.isSuccess && done}
      </p>
      {sending.isError && (
        <p role="alert" className="font-bold text-alarm">
          {failure(sending.error)}
        </p>
      )}
    </div>
  );
}
