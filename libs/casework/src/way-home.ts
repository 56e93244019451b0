import { belongsTo, liesAbroad } from '#codes';
import { findKeeper, findWhyNotHome, type CaseState } from '#case-file';
import { Refused, type Context } from '#kernel';

type FromTo = Readonly<{ from: string; to: string }>;

/** Whether the person is abroad where a move begins. Held abroad they are the consuls' alone: another giver stands in the country. */
const isAbroad = ({ custody }: CaseState, from: string): boolean =>
  liesAbroad(from) ||
  liesAbroad(findKeeper(custody)?.unit ?? '') ||
  (custody.with === 'abroad' && belongsTo(from, 'foreign-affairs'));

/**
 * Asks of who moves a person what is asked of the return, where it brings the person from abroad into the country, by whatever units it is
 * told; what a paper says was so is recorded. Within Viet Nam a move waits for nothing of that: there a child's placement is
 * asked where it is decided. Throws `child-return-not-decided` or `return-refused-by-person`.
 */
export function checkMove(now: CaseState, move: FromTo, { recordedFrom }: Context): void {
  if (recordedFrom === 'paper' || liesAbroad(move.to) || !isAbroad(now, move.from)) return;
  const state = now.asked.consents.CON_RETURN?.state;
  const fault = findWhyNotHome({
    isChild: now.course.handledAsChild,
    decided: now.child.bestInterests.RETURN !== undefined,
    unwilling: state === 'REFUSED' || state === 'WITHDRAWN',
  });
  if (fault) throw new Refused(fault);
}
