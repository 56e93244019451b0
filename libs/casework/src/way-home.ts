import { liesAbroad } from '#codes';
import { findKeeper, findWhyNotHome, type CaseState } from '#case-file';
import { Refused, type Context } from '#kernel';

type FromTo = Readonly<{ from: string; to: string }>;

const isHome = ({ custody }: CaseState, { from, to }: FromTo): boolean =>
  !liesAbroad(to) &&
  (liesAbroad(from) || custody.with === 'abroad' || liesAbroad(findKeeper(custody)?.unit ?? ''));

/**
 * Asks of a move what is asked of the return, where it brings the person from abroad into the country, by whatever units it is
 * told; what a paper says was so is recorded. Within Viet Nam a move waits for nothing of that: there a child's placement is
 * asked where it is decided. Throws `child-return-not-decided` or `return-refused-by-person`.
 */
export function checkMove(now: CaseState, move: FromTo, { recordedFrom }: Context): void {
  if (recordedFrom === 'paper' || !isHome(now, move)) return;
  const state = now.asked.consents.CON_RETURN?.state;
  const fault = findWhyNotHome({
    isChild: now.course.handledAsChild,
    decided: now.child.bestInterests.RETURN !== undefined,
    unwilling: state === 'REFUSED' || state === 'WITHDRAWN',
  });
  if (fault) throw new Refused(fault);
}
