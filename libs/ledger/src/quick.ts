import { ConnectionLost, type Transaction } from './database.js';
import { sendGroup, type Step } from './group.js';
import { partsFor, stepsFor, TICKET } from './page-steps.js';
import type { Ask, Work } from './page-text.js';

/** The heads are others, or a key was used, a case opened, an effect made before: nothing was written. */
export class NotAsBelieved extends Error {}

/**
 * Writes a page in one transaction, sent as a whole: heads, answers, entries, arrivals, full tiles of leaves.
 * @throws NotAsBelieved
 * @throws ConnectionLost where nobody can say whether it was committed
 */
export const writeQuickly = (line: Transaction, work: Work): Promise<void> =>
  told(sendPage(line, work));

/**
 * As `writeQuickly`, of a page that fills no tile: what needs no records is sent at once, and the rest when `fill` has made them,
 * before this returns. Where `fill` leaves nothing grown, nothing is written.
 */
export const writeInParts = (line: Transaction, work: Work, fill: () => void): Promise<void> =>
  told(sendParts(line, work, fill));

// Nobody awaits the answer in here: who does holds the page so long.
const told = (written: Promise<void>): Promise<void> =>
  written.catch((cause: unknown) => {
    if (isRefusal(cause)) throw new NotAsBelieved('nothing was written', { cause });
    throw new ConnectionLost('the connection broke', { cause });
  });

const sendParts = async (line: Transaction, work: Work, fill: () => void): Promise<void> => {
  const [places, entries] = partsFor(work);
  return sendGroup(line, [{ statement: places, values: valuesOf(places.asks, work) }], {
    statement: entries,
    make: () => {
      fill();
      return valuesOf(entries.asks, work);
    },
  });
};

const valuesOf = (asks: readonly Ask[], work: Work) => asks.map((ask) => ask(work));

const sendPage = async (line: Transaction, work: Work): Promise<void> => {
  const { look } = work;
  const steps = stepsOf(work);
  const written = sendGroup(line, look ? [...steps, clock(look.before)] : steps);
  if (look) void sendGroup(line, [clock(look.after)]).catch(() => undefined);
  return written;
};

const stepsOf = (work: Work): readonly Step[] =>
  stepsFor(work).map((step) => {
    const values = valuesOf(step.asks, work);
    return step === TICKET && work.turn
      ? { statement: step, values, done: work.turn.began, isUrgent: true }
      : { statement: step, values };
  });

const CLOCK = { name: 'append-clock', text: 'select extract(epoch from clock_timestamp())' };
const clock = (tell: (seconds: number) => void): Step => ({
  statement: CLOCK,
  values: [],
  done: (value) => {
    tell(Number(value));
  },
});

/** PostgreSQL said no and undid it all; neither did it shut down, nor break off (classes 57P and 08, 25P03, 25P04). */
function isRefusal(error: unknown): boolean {
  const { severity, code = '' } = error as { severity?: string; code?: string };
  return severity !== undefined && !/^(57P|08|25P0[34])/.test(code);
}
