import { queryOptions } from '@tanstack/react-query';
import type {
  CalendarDay,
  DeadlineAnswer,
  DeadlineQuestion,
  Limit,
  ObligationRule,
  Parameter,
} from '#regulation';
import type { Words } from '#kernel';
import { ask, withQuery } from '../api/ask.js';
import type { Page } from '../api/shapes.js';

/** A row of the law, as a service tells it: whose duty it is, and whether it is computed for each case. */
export type RuleItem = Omit<ObligationRule, 'when'> &
  Readonly<{
    computed: boolean;
    parties: readonly string[];
    limitWords: Words;
    /** The limit that two persons set, where the row leaves it open. */
    set: Readonly<{
      limit: Limit;
      limitWords: Words;
      since: string;
      document: string | null;
    }> | null;
  }>;

export const allRules = queryOptions({
  queryKey: ['rules'],
  queryFn: ({ signal }) => ask<Page<RuleItem>>('/regulation/obligations?limit=1000', { signal }),
  staleTime: 60_000,
});

/** A parameter as it stands today. */
export type ParameterItem = Readonly<{
  id: string;
  words: Words;
  /** What it may be set to, where it has choices. */
  choices: readonly string[] | null;
  value: Parameter['value'] | null;
  confirmed: boolean;
  confidence: string;
  source: string;
  since: string | null;
}>;

export const parametersInForce = queryOptions({
  queryKey: ['parameters'],
  queryFn: ({ signal }) =>
    ask<Page<ParameterItem>>('/regulation/parameters?limit=1000', { signal }),
  staleTime: 60_000,
});

/** Which rules this service decides by. */
export type RulesInForce = Readonly<{
  size: number;
  seedHash: string | null;
  ownSeed: string;
  adopted: boolean;
  /** False where the rules adopted are others than this build has. */
  decides: boolean;
}>;

export const rulesInForce = queryOptions({
  queryKey: ['rules-in-force'],
  queryFn: ({ signal }) => ask<RulesInForce>('/regulation/rules', { signal }),
});

/** A row of the calendar; `proposed` is always told. */
export type DayItem = Omit<CalendarDay, 'proposed'> & Readonly<{ proposed: boolean }>;

export const calendarOf = (year: string) =>
  queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) =>
      ask<Page<DayItem>>(withQuery('/regulation/calendar', { year, limit: 1000 }), { signal }),
    staleTime: 60_000,
  });

export const askDeadline = (question: DeadlineQuestion): Promise<DeadlineAnswer> =>
  ask<DeadlineAnswer>('/regulation/deadlines', { method: 'POST', body: question });
