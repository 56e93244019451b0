import { ConnectionLost, type Transaction } from './database.js';
import { sendGroup, type Step } from './group.js';
import { stepsFor, TICKET } from './page-steps.js';
import type { Work } from './page-text.js';

/** The heads are others, or a key was used, a case opened, an effect made before: nothing was written. */
export class NotAsBelieved extends Error {}

/**
 * Writes a page in one transaction, sent as a whole: heads, answers, entries, arrivals, full tiles of leaves.
 * @throws NotAsBelieved
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export async function writeQuickly(line: Transaction, work: Work): Promise<void> {
  const { turn, look } = work;
  const steps = stepsFor(work).map((step): Step => {
    const values = step.asks.map((ask) => ask(work));
    return step === TICKET && turn
      ? { statement: step, values, done: turn.began, isUrgent: true }
      : { statement: step, values };
  });
  try {
    const written = sendGroup(line, 'append', look ? [...steps, clock(look.before)] : steps);
    if (look) void sendGroup(line, 'clock', [clock(look.after)]).catch(() => undefined);
    await written;
  } catch (cause) {
    if (isRefusal(cause)) throw new NotAsBelieved('nothing was written', { cause });
    throw new ConnectionLost('the connection broke', { cause });
  }
}

const CLOCK = { name: 'append-clock', text: 'select extract(epoch from clock_timestamp())' };
const clock = (tell: (seconds: number) => void): Step => ({
  statement: CLOCK,
  values: [],
  done: (value) => {
    tell(Number(value));
  },
});

/** PostgreSQL said no and undid it all; neither did it shut down, nor break off (classes 57P and 08, 25P03). */
function isRefusal(error: unknown): boolean {
  const { severity, code = '' } = error as { severity?: string; code?: string };
  return severity !== undefined && !/^(57P|08|25P03)/.test(code);
}
