import type {
  NonIdentificationProposed,
  NotIdentified,
  Published,
  VerificationStarted,
} from '#contracts';
import { keeping, Refused, type Context, type Decider, type Past } from '#kernel';
import { dayOf } from '#regulation';
import { given } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Reviewed = Published<'IdentificationReviewed'>;
type Told = Reviewed | Published<'DecisionExplained' | 'ReviewAsked'>;
type Writes = Told | VerificationStarted;
type Reads = Told | NonIdentificationProposed | NotIdentified;
type Said = readonly Past<Reads>[];

const refused = (code: keyof typeof refusals) => new Refused(code);

function decisionOf(said: Said, id: string): Past<NotIdentified> {
  const isMeant = (event: Past<Reads>): event is Past<NotIdentified> =>
    event.type === 'NotIdentified' && event.id === id;
  const decision = said.find(isMeant);
  if (!decision) throw refused('no-such-decision');
  return decision;
}

/** What was said of a decision, in order. */
const about = (said: Said, decision: string): readonly Past<Told>[] =>
  said.filter(
    (event): event is Past<Told> => 'decision' in event.data && event.data.decision === decision,
  );

const lastStep = (said: Said, decision: string) =>
  about(said, decision).findLast(({ type }) => type !== 'DecisionExplained');

const isExplained = (said: Said, decision: string, reviewUntil: string | undefined) => {
  const last = about(said, decision).findLast(({ type }) => type === 'DecisionExplained');
  return last?.type === 'DecisionExplained' && last.data.reviewUntil === reviewUntil;
};

/** Whoever proposed or made the decision does not review it. */
function checkReviewer(said: Said, decision: Past<NotIdentified>, { actor, log }: Context): void {
  if (decision.publisher !== log) throw refused('decision-of-another-party');
  const proposal = said.find(({ id }) => id === decision.data.proposal);
  const decided = [decision.actor, proposal?.actor].map((who) => who?.split('#')[1]);
  if (decided.includes(actor.officer)) throw refused('reviewer-decided-before');
}

const isUndone = (said: Said, { id }: Past<NotIdentified>) => {
  const last = lastStep(said, id);
  return last?.type === 'IdentificationReviewed' && last.data.outcome === 'OVERTURNED';
};

const standing = (said: Said) =>
  said.findLast(
    (event): event is Past<NotIdentified> =>
      event.type === 'NotIdentified' && !isUndone(said, event),
  );

export const review: Decider<Said, typeof commands, Writes, Reads> = {
  initialState: [],

  open(said, log) {
    const decision = standing(said);
    if (!decision) return [];
    const isAsked = lastStep(said, decision.id)?.type === 'ReviewAsked';
    if (!isAsked) return ['ExplainDecision', 'AskReview'];
    return decision.publisher === log ? ['DecideReview', 'ExplainDecision'] : ['ExplainDecision'];
  },

  expected(said, log) {
    const decision = standing(said);
    if (decision?.publisher !== log) return undefined;
    if (lastStep(said, decision.id)?.type === 'ReviewAsked') return 'DecideReview';
    return about(said, decision.id).length === 0 ? 'ExplainDecision' : undefined;
  },

  decide: {
    ExplainDecision({ decision, reviewUntil }, said, { occurredAt }) {
      decisionOf(said, decision);
      if (isExplained(said, decision, reviewUntil)) return [];
      if (reviewUntil !== undefined && reviewUntil < dayOf(occurredAt))
        throw refused('review-ends-before-explained');
      const data = { decision, ...given('reviewUntil', reviewUntil) };
      return [{ type: 'DecisionExplained', data }];
    },

    AskReview({ decision }, said) {
      decisionOf(said, decision);
      const isAsked = lastStep(said, decision)?.type === 'ReviewAsked';
      return isAsked ? [] : [{ type: 'ReviewAsked', data: { decision } }];
    },

    DecideReview({ decision, outcome }, said, context) {
      const meant = decisionOf(said, decision);
      const last = lastStep(said, decision);
      if (last?.type === 'IdentificationReviewed' && last.data.outcome === outcome) return [];
      if (last?.type === 'IdentificationReviewed') throw refused('already-reviewed');
      if (!last && context.recordedFrom !== 'paper') throw refused('no-review-asked');
      checkReviewer(said, meant, context);
      const reviewed: Writes = { type: 'IdentificationReviewed', data: { decision, outcome } };
      if (outcome === 'UPHELD') return [reviewed];
      return [reviewed, { type: 'VerificationStarted', data: {} }];
    },
  },

  evolve: keeping<Reads>(
    'NonIdentificationProposed',
    'NotIdentified',
    'DecisionExplained',
    'ReviewAsked',
    'IdentificationReviewed',
  ),
};
