import type { Words } from '#kernel';
import type { Past } from '#kernel';
import { dayOf, type Rules } from '#regulation';
import { wordsOfChange } from './about.js';
import { contentOf, findSettled, rulesAfter, type Said } from './decider.js';
import type { Change } from './faults.js';

/** Who said something, by unit, and when. */
type Told = Readonly<{ unit: string; at: string }>;

/** A proposed change as a list shows it. `change` is the entry that made it so. */
export type ListedChange = Readonly<{
  id: string;
  state: 'proposed' | 'confirmed' | 'rejected';
  inEffect: boolean;
  about: Words;
  content: Change;
  proposed: Told;
  /** Whether the reader proposed it, and so cannot confirm it. */
  own: boolean;
  settled?: Told;
  change?: string;
}>;

const toldBy = ({ actor, occurredAt }: Past<{ type: string; data: object }>): Told => ({
  unit: actor.split('#')[0] ?? '',
  at: occurredAt,
});

type Reader = Readonly<{ officer: string; now: string }>;

/** All proposals, the newest first. */
export function listChanges(said: Said, { officer, now }: Reader): readonly ListedChange[] {
  const rules: Rules = rulesAfter(said);
  return said
    .flatMap((event) => (event.type === 'RuleChangeProposed' ? [event] : []))
    .map((proposal): ListedChange => {
      const content = contentOf(proposal.data);
      const settled = findSettled(said, proposal.id);
      const isConfirmed = settled !== undefined && settled.type !== 'RuleChangeRejected';
      return {
        id: proposal.id,
        state: settled ? (isConfirmed ? 'confirmed' : 'rejected') : 'proposed',
        inEffect: isConfirmed && content.effective <= dayOf(now),
        about: wordsOfChange(content, rules),
        content,
        proposed: toldBy(proposal),
        own: proposal.actor.endsWith(`#${officer}`),
        ...(settled && { settled: toldBy(settled) }),
        ...(isConfirmed && { change: settled.id }),
      };
    })
    .reverse();
}
