import type { CaseworkEvent } from '#case-file';
import type { CaseOpened } from '#contracts';
import type { Recorded } from '#kernel';

// What several specifications begin with.

export const post = 'border/post/long-binh';
export const commune = 'labour-social/commune/da-phuoc';
export const station = 'police/province/an-giang';

/** A given event, with what its log says of it. */
export type Told<E extends CaseworkEvent = CaseworkEvent> = E & Partial<Recorded>;

/** Who tells the given events, and when, where they do not say so themselves. */
export const atBorder = {
  publisher: 'border',
  occurredAt: '2026-01-02T00:00:00Z',
  actor: `${post}#bp-1`,
};

/** Given events as one party told them, whoever sends the command that follows. */
export const toldBy = (teller: Partial<Recorded>, events: readonly Told[]): Told[] =>
  events.map((event) => ({ ...teller, ...event }));

/** An event of another party, or with what the log says of it. */
export const by = <E extends CaseworkEvent>(
  publisher: string,
  event: E,
  recorded: Partial<Recorded> = {},
): Told<E> => ({ ...event, publisher, ...recorded });

export const open = (data: Partial<CaseOpened['data']> = {}): CaseOpened => ({
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'SELF_RETURN',
    handledAsChild: false,
    purpose: 'PROTECTION',
    ...data,
  },
});

export const opened = open();
export const received = {
  type: 'PersonReceived',
  data: { unit: post, place: 'BORDER_POST', mode: 'RET_SELF' },
} as const;
export const died = { type: 'PersonDied', data: {} } as const;
export const lost = { type: 'ContactLost', data: {} } as const;
export const closed = { type: 'CaseClosed', data: { reason: 'CL_GOALS_MET' } } as const;
export const released = { type: 'PersonReleased', data: { to: 'FAMILY' } } as const;

/** Times of the specifications: a context's own is 2026-01-02T00:00:00Z. */
export const before = '2026-01-01T20:00:00+07:00';
export const after = '2026-01-03T08:00:00+07:00';
