import type { Published } from '#contracts';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';

/**
 * Protection, a closed hearing and proceedings, as far as this service may read of them: these entries are restricted,
 * so elsewhere nothing of it is known.
 */
export type Protection = Readonly<{
  asked: Done | undefined;
  applied: (Done & Published<'ProtectionApplied'>['data']) | undefined;
  declined: Done | undefined;
  hearing: (Done & Readonly<{ outcome?: 'GRANTED' | 'DENIED' }>) | undefined;
  criminalCase: Done | undefined;
}>;

export const noProtection: Protection = {
  asked: undefined,
  applied: undefined,
  declined: undefined,
  hearing: undefined,
  criminalCase: undefined,
};

type Read = Published<
  | 'ProtectionAsked'
  | 'ProtectionApplied'
  | 'ProtectionRefused'
  | 'ProtectionDeclined'
  | 'ProtectionDropped'
  | 'ClosedHearingAsked'
  | 'ClosedHearingDecided'
  | 'CriminalCaseOpened'
>;

const done = ({ publisher, occurredAt }: Readonly<{ publisher: string; occurredAt: string }>) => ({
  by: publisher,
  at: occurredAt,
});

export const protectionEvolve: Evolve<Protection, Read> = {
  ProtectionAsked: (before, event) => ({ ...before, asked: done(event) }),
  ProtectionApplied: (before, event) => ({
    ...before,
    asked: undefined,
    declined: undefined,
    applied: { ...done(event), ...event.data },
  }),
  ProtectionRefused: (before) => ({ ...before, asked: undefined }),
  ProtectionDeclined: (before, event) => ({ ...before, asked: undefined, declined: done(event) }),
  ProtectionDropped: (before) => ({ ...before, applied: undefined }),
  ClosedHearingAsked: (before, event) => ({ ...before, hearing: done(event) }),
  ClosedHearingDecided: (before, event) => ({
    ...before,
    hearing: { ...done(event), ...event.data },
  }),
  CriminalCaseOpened: (before, event) => ({
    ...before,
    criminalCase: before.criminalCase ?? done(event),
  }),
};
