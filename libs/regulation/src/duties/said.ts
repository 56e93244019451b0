import type { Published } from '#contracts';
import type { Acts } from './acts.js';
import type { Escalation, ObligationItem, Reminder } from './item.js';
import { dataOf, type Step } from './order.js';

type Told = Readonly<{ entry: string; at: string }>;

const toldBy = ({ entry }: Step): Told => ({ entry: entry.id, at: entry.occurredAt });

function escalationBy(step: Step, acts: Acts): Escalation {
  const { level, toParty, toUnit } = step.entry.data as Published<'EscalationRaised'>['data'];
  const answer = acts.findAnswer(step.entry.id);
  return {
    ...toldBy(step),
    ...{ level, toParty },
    ...(toUnit !== undefined && { toUnit }),
    ...(answer && {
      answer: { ...toldBy(answer), outcome: dataOf(answer.entry).outcome as never },
    }),
  };
}

function reminderBy(step: Step): Reminder {
  const { toParty, toUnit } = step.entry.data as Published<'ReminderSent'>['data'];
  return { ...toldBy(step), toParty, toUnit };
}

/** What was said of a duty: that it was missed, or not after all; that a higher level was asked, or its unit reminded. */
export function saidOf(
  key: string,
  acts: Acts,
): Pick<ObligationItem, 'missed' | 'missWithdrawn' | 'escalation' | 'reminder'> {
  const about = acts.about(key);
  const named = (name: string) => about.filter(({ entry }) => entry.type === name);
  const misses = named('DeadlineMissed');
  const missed = misses.findLast(({ entry }) => !acts.findWithdrawal(entry));
  const withdrawn = misses.flatMap(({ entry }) => acts.findWithdrawal(entry) ?? []).at(-1);
  const escalated = named('EscalationRaised').at(-1);
  const reminded = named('ReminderSent').at(-1);
  return {
    ...(missed && { missed: missed.entry.id }),
    ...(withdrawn && { missWithdrawn: withdrawn.entry.id }),
    ...(escalated && { escalation: escalationBy(escalated, acts) }),
    ...(reminded && { reminder: reminderBy(reminded) }),
  };
}
