import { faultInDuty, faultInExtending } from './about-duty.js';
import { faultInCauses } from './causes.js';
import { faultInCompetence } from './competence.js';
import type { Act, ActFault, Judged } from './act.js';
import { faultInOrder } from './in-order.js';
import { faultInRegime } from './in-regime.js';
import { faultInLateness } from './lateness.js';
import { faultInOpening } from './notices.js';
import { faultInUnits } from './units.js';

/** What is open from the first minute, and refused for nothing. */
const NEVER_REFUSED: readonly string[] = ['EssentialNeedsMet', 'DangerReported', 'DangerEnded'];

/** Why the regulation does not let an act be recorded, on what is known of its case; undefined where it does. */
export function faultInAct(act: Act, judged: Judged): ActFault | undefined {
  if (NEVER_REFUSED.includes(act.type)) return undefined;
  return (
    faultInRegime(act, judged) ??
    faultInUnits(act, judged.now) ??
    faultInOrder(act, judged) ??
    faultInCauses(act, judged) ??
    faultInOpening(act, judged.history, judged.now) ??
    faultInDuty(act, judged) ??
    faultInExtending(act, judged) ??
    faultInCompetence(act, judged) ??
    faultInLateness(act, judged)
  );
}
