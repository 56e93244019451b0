// Whoever acts again so soon after an answer most likely goes on so.
const PAUSE_MS = 1;
// An answer that is not there by then is waited for asleep.
const AWAKE_MS = 3;
// The system takes some fifty waits to give the database another processor than the one that this process slept on.
const TRIAL = { waits: 64, switches: 128 };
const REST_MS = { least: 500, most: 8000 };

/** Milliseconds; how often something else took a processor from this process; what is done at the next turn of its loop. */
export type Machine = Readonly<{
  now: () => number;
  switches: () => number;
  soon: (work: () => void) => void;
}>;

const MACHINE: Machine = {
  now: () => performance.now(),
  switches: () => process.resourceUsage().involuntaryContextSwitches,
  soon: (work) => void setImmediate(work),
};

/**
 * Keeps the process awake while what it waits for is on its way, where one wait follows the other without a pause (busy
 * waiting): to wake it, and all that grew cold meanwhile, takes a fifth of an act. Where others want the processor it rests,
 * longer each time, so that it takes hardly more than is left over.
 */
export class BusyWait {
  private endedAt = -Infinity;
  private awakeUntil = -Infinity;
  private restsUntil = -Infinity;
  private restMs = REST_MS.least;
  private isTurning = false;
  private trial: Readonly<{ waits: number; switches: number }> | undefined;

  /** `isOver` says whether nothing is waited for; it is asked at each turn of the loop. */
  constructor(
    private readonly isOver: () => boolean,
    private readonly machine: Machine = MACHINE,
  ) {}

  /** A wait begins. */
  begin(): void {
    const now = this.machine.now();
    if (now - this.endedAt > PAUSE_MS) this.trial = undefined;
    else if (now >= this.restsUntil && !this.isInTheWay(now)) {
      this.awakeUntil = now + AWAKE_MS;
      if (!this.isTurning) this.turn();
    }
  }

  /** What was waited for is there. */
  end(): void {
    this.endedAt = this.machine.now();
  }

  private isInTheWay(now: number): boolean {
    const { waits, switches } = this.trial ?? { waits: 0, switches: this.machine.switches() };
    this.trial = { waits: waits + 1, switches };
    if (waits < TRIAL.waits) return false;
    const isInTheWay = this.machine.switches() - switches > TRIAL.switches;
    if (isInTheWay) this.restsUntil = now + this.restMs;
    this.restMs = isInTheWay ? Math.min(2 * this.restMs, REST_MS.most) : REST_MS.least;
    this.trial = undefined;
    return isInTheWay;
  }

  private turn(): void {
    this.isTurning = !this.isOver() && this.machine.now() < this.awakeUntil;
    if (this.isTurning)
      this.machine.soon(() => {
        this.turn();
      });
  }
}
