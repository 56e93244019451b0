import { leadEvolve, noLead } from '#case-file';
import { inMergedOrder } from '#contracts';
import { evolveBy } from '#kernel';
import type { Step } from './order.js';

/** Which unit led a case at each of its moments. The lead is a token: it moves in the order of the logs. */
export class Leading {
  private readonly moments: readonly Readonly<{ nth: number; unit: string | undefined }>[];

  constructor(steps: readonly Step[]) {
    let lead = noLead;
    this.moments = [...steps]
      .sort((one, other) => inMergedOrder(one.entry, other.entry))
      .flatMap(({ entry, nth }) => {
        const before = lead.unit;
        lead = evolveBy(leadEvolve, lead, entry);
        return lead.unit === before ? [] : [{ nth, unit: lead.unit }];
      });
  }

  /** The unit that led the case before a step, or leads it now; undefined where none is known. */
  findUnit(before?: Step): string | undefined {
    const until = before?.nth ?? Infinity;
    return this.moments.findLast(({ nth }) => nth < until)?.unit;
  }
}
