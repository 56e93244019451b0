import type { Entry } from '#contracts';
import { Refused } from '#kernel';
import type { RulesAt } from '../changes/rules.js';
import { Acts } from '../duties/acts.js';
import type { ObligationItem } from '../duties/item.js';
import { obligationsOf } from '../duties/obligations-of.js';
import { stepsOf, type Step } from '../duties/order.js';
import { eventsOf, meansOf } from '../duties/patterns.js';
import { isOfReport } from '../duties/reports.js';
import { extendedUntil } from '../duties/time.js';
import { begunBy, type Begun } from '../duties/triggers.js';
import { actRefusals, asEntry, type Act, type ActFault, type Judged } from './act.js';
import { faultInHolder } from './holder.js';

/** Acts about one duty of the own ministry, by its key. */
const ABOUT_ONE: readonly string[] = [
  'DeadlineExtended',
  'DeadlinePaused',
  'DeadlineResumed',
  'DutyTaken',
  'DutyPassed',
];

type Known = Readonly<{ history: readonly Entry[]; rulesAt: RulesAt }>;

const isOf = (publisher: string, party: string): boolean =>
  publisher === party || publisher.startsWith(`${party}-`);

/**
 * A duty that there is not, by the rules that its entries knew, that another ministry or unit has, or that is done. What a
 * paper says may lie before all that is known here, and after the duty was done.
 */
export function faultInDuty(act: Act, { history, rulesAt, now }: Judged): ActFault | undefined {
  const key = act.data['obligation'];
  if (!ABOUT_ONE.includes(act.type) || typeof key !== 'string') return undefined;
  if (isOfReport(key.slice(key.indexOf('/') + 1))) return undefined;
  const duties = obligationsOf(history, rulesAt, act.occurredAt, act.publisher);
  const duty = duties.find((one) => one.key === key);
  const isPaper = act.recordedFrom === 'paper';
  if (!duty) return isPaper ? undefined : plain('no-such-duty');
  const fault = faultInParty(act, duty) ?? faultInHolder(act, duty, now);
  if (fault || isPaper) return fault;
  return duty.state === 'met' || duty.state === 'cancelled' ? plain('duty-not-open') : undefined;
}

const plain = (code: ActFault['code']): ActFault => ({ code, words: actRefusals[code] });

function faultInParty(act: Act, { lead, also = [], article, articleWords }: ObligationItem) {
  const { party, words } = lead;
  if (party === undefined) return undefined;
  if ([lead, ...also].some((who) => who.party && isOf(act.publisher, who.party))) return undefined;
  return {
    code: 'not-responsible' as const,
    words: {
      vi: `Việc này thuộc trách nhiệm của ${words.vi}; bên đó ghi.`,
      en: `This duty is for ${words.en}; it says so itself.`,
    },
    ...(article !== '' && { article: articleWords }),
  };
}

/** Whether an act makes the time of a duty longer. */
function isMeant(act: Act, { key, rule, trigger }: Begun): boolean {
  if (act.type === 'DeadlineExtended') return act.data['obligation'] === key;
  const patterns = (rule.when.extendedBy ?? []).filter((one) => eventsOf(one).includes(act.type));
  const entry = asEntry(act);
  return patterns.some((pattern) => meansOf(pattern, entry, trigger.entry) !== 'no');
}

/** Whether an act makes the time of any duty of its case longer: then the rules that this one began under judge it. */
export const extendsSome = (act: Act, { history, rulesAt }: Known): boolean =>
  begunBy(stepsOf(history), rulesAt).some((begun) => isMeant(act, begun));

/**
 * An extension that the limit of its duty does not let be, by the rules that the duty began under. What only a parameter
 * that nobody confirmed says is held against nobody.
 */
export function faultInExtending(act: Act, { history, rulesAt }: Known): ActFault | undefined {
  const until = act.data['until'];
  if (typeof until !== 'string' || act.recordedFrom === 'paper') return undefined;
  const steps: readonly Step[] = stepsOf(history);
  const acts = new Acts(steps);
  for (const begun of begunBy(steps, rulesAt)) {
    if (!isMeant(act, begun)) continue;
    const code = faultOf(() => extendedUntil(begun, acts, until, act.occurredAt));
    if (code) return { code, words: actRefusals[code], article: begun.rule.articleWords };
  }
  return undefined;
}

const CODES = ['no-extension', 'extension-beyond-limit', 'extension-adds-nothing'] as const;

function faultOf(reckon: () => void): (typeof CODES)[number] | undefined {
  try {
    reckon();
    return undefined;
  } catch (error) {
    const code = error instanceof Refused ? CODES.find((one) => one === error.message) : undefined;
    if (code === undefined) throw error;
    return code;
  }
}
