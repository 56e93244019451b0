import type { Acts, Meeting } from './acts.js';
import type { Course, Holding } from './facts.js';
import type { Step } from './order.js';
import type { Begun } from './triggers.js';

/** How a duty ended. A meeting that is `unseen` has not ended it: the notice was given, and nobody there has opened it. */
export type Ended = Readonly<{ meeting?: Meeting | undefined; cancelledBy?: Step | undefined }>;

/** A duty's own condition; closing and death end every duty that does not say otherwise. */
function conditionOf({ rule: { when } }: Begun) {
  const endings = (['closed', 'died'] as const).filter((one) => !when.survives?.includes(one));
  return { ...when.if, not: [...(when.if?.not ?? []), ...endings] };
}

/** From when on a duty is there, and until when its condition held; undefined where it never did. */
export const holdingOf = (begun: Begun, course: Course): Holding | undefined =>
  course.findHolding(conditionOf(begun), begun.trigger);

/** What ended a duty first: being met, or being cancelled by an entry or by the end of its condition. */
export function endedBy({ rule: { when }, trigger }: Begun, acts: Acts, holding: Holding): Ended {
  const meeting = acts.findMeeting(when, trigger);
  const cancelled = acts.findFirst(when.cancelledBy ?? [], trigger);
  const over = holding.endedBy;
  const cancelledBy = cancelled && over && over.nth < cancelled.nth ? over : (cancelled ?? over);
  if (meeting && !meeting.unseen && !(cancelledBy && cancelledBy.nth < meeting.step.nth))
    return { meeting };
  return { meeting: meeting?.unseen ? meeting : undefined, cancelledBy };
}

/** The step with which a duty was over. */
export const lastStepOf = ({ meeting, cancelledBy }: Ended): Step | undefined =>
  cancelledBy ?? (meeting?.unseen ? undefined : meeting?.step);
