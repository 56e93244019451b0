import type {
  CaseClosed,
  CaseOpened,
  CaseReopened,
  HandledAsChild,
  PersonDied,
  PersonRescued,
  Published,
} from '#contracts';
import type { Event, Evolve } from '#kernel';
import { unitOf } from './past.js';

/** Which party did something, and when it happened in the world. */
export type Done = Readonly<{ by: string; at: string }>;

/** The course of a case: how it began, whether it is open, how it ended. */
export type Course = Readonly<{
  status: 'not-opened' | 'open' | 'closed';
  opened: (Done & Readonly<{ unit: string }> & CaseOpened['data']) | undefined;
  handledAsChild: boolean;
  rescued: (Done & PersonRescued['data']) | undefined;
  died: Done | undefined;
  closed: (Done & CaseClosed['data']) | undefined;
  reopened: (Done & CaseReopened['data']) | undefined;
}>;

export const noCourse: Course = {
  status: 'not-opened',
  opened: undefined,
  handledAsChild: false,
  rescued: undefined,
  died: undefined,
  closed: undefined,
  reopened: undefined,
};

type Read =
  | CaseOpened
  | HandledAsChild
  | Published<'HandledAsAdult'>
  | PersonRescued
  | PersonDied
  | CaseClosed
  | CaseReopened;

export const courseEvolve: Evolve<Course, Read> = {
  CaseOpened: (course, { publisher, actor, occurredAt, data }) =>
    course.opened
      ? course
      : {
          ...course,
          status: 'open',
          opened: { by: publisher, unit: unitOf(actor), at: occurredAt, ...data },
          handledAsChild: course.handledAsChild || data.handledAsChild,
        },
  HandledAsChild: (course) => ({ ...course, handledAsChild: true }),
  HandledAsAdult: (course) => ({ ...course, handledAsChild: false }),
  PersonRescued: (course, { publisher, occurredAt, data }) => ({
    ...course,
    rescued: { by: publisher, at: occurredAt, ...data },
  }),
  PersonDied: (course, { publisher, occurredAt }) => ({
    ...course,
    died: course.died ?? { by: publisher, at: occurredAt },
  }),
  CaseClosed: (course, { publisher, occurredAt, data }) => ({
    ...course,
    status: 'closed',
    closed: { by: publisher, at: occurredAt, ...data },
  }),
  CaseReopened: (course, { publisher, occurredAt, data }) => ({
    ...course,
    status: 'open',
    closed: undefined,
    reopened: { by: publisher, at: occurredAt, ...data },
  }),
};

/** Whether a case is handled as a child's, from what was said so far: doubt makes a child, and only its end an adult. */
export const isHandledAsChild = (said: readonly Event[]): boolean =>
  said.reduce((child, { type, data }) => {
    if (type === 'CaseOpened') return child || (data as { handledAsChild: boolean }).handledAsChild;
    return type === 'HandledAsChild' || (child && type !== 'HandledAsAdult');
  }, false);
