import type {
  ConfirmationIssued,
  IdentificationDeclined,
  NonIdentificationProposed,
  NonIdentificationRejected,
  NotIdentified,
  Published,
  VerificationExtended,
  VerificationStarted,
  VictimIdentified,
} from '#contracts';
import type { CodeIn } from '#codes';
import type { Evolve } from '#kernel';
import type { Done } from './course.js';
import { officerOf } from './past.js';

/** A first officer's finding that waits for the second. */
export type NonIdentificationProposal = Done &
  Readonly<{ id: string; officer: string }> &
  NonIdentificationProposed['data'];

/** A negative decision; `explained` in the person's language, with the day up to which a review can be asked for. */
export type NegativeDecision = Done &
  NotIdentified['data'] &
  Readonly<{ id: string; explained?: Done & Readonly<{ reviewUntil?: string }>; review?: Done }>;

/** Whether the person is a victim, by the statuses of the code list. Only a paper or a decision changes it. */
export type Identification = Readonly<{
  status: CodeIn<'identificationStatuses'>;
  verification: (Done & Readonly<{ id: string; until: string | undefined }>) | undefined;
  /** When what was collected was last weighed. */
  weighed?: Done;
  identified: (Done & VictimIdentified['data']) | undefined;
  proposal: NonIdentificationProposal | undefined;
  notIdentified: NegativeDecision | undefined;
  conflicts: readonly string[];
}>;

export const noIdentification: Identification = {
  status: 'ID_PRESUMED',
  verification: undefined,
  identified: undefined,
  proposal: undefined,
  notIdentified: undefined,
  conflicts: [],
};

type Read =
  | ConfirmationIssued
  | IdentificationDeclined
  | NonIdentificationProposed
  | NonIdentificationRejected
  | NotIdentified
  | Published<'DecisionExplained' | 'EvidenceWeighed' | 'ReviewAsked' | 'IdentificationReviewed'>
  | VerificationExtended
  | VerificationStarted
  | VictimIdentified;

/** Once confirmed, a person stays a victim whatever arrives: taking that back needs a decision of its own. */
const unlessConfirmed = (
  identification: Identification,
  status: Identification['status'],
): Identification['status'] => (identification.status === 'ID_CONFIRMED' ? 'ID_CONFIRMED' : status);

/** What concerns the negative decision that stands; of one that was taken back nothing changes any more. */
const ofDecision = (
  before: Identification,
  decision: string,
  change: (negative: NegativeDecision) => Identification,
): Identification =>
  before.notIdentified?.id === decision ? change(before.notIdentified) : before;

export const identificationEvolve: Evolve<Identification, Read> = {
  VerificationStarted: (before, { id, publisher, occurredAt }) => ({
    ...before,
    status: unlessConfirmed(before, before.notIdentified ? 'ID_UNDER_REVIEW' : 'ID_IN_PROCESS'),
    verification: { id, by: publisher, at: occurredAt, until: undefined },
  }),
  VerificationExtended: (before, { publisher, data }) =>
    before.verification?.by === publisher
      ? { ...before, verification: { ...before.verification, until: data.until } }
      : before,
  EvidenceWeighed: (before, { publisher, occurredAt }) => ({
    ...before,
    weighed: { by: publisher, at: occurredAt },
  }),
  VictimIdentified: (before, { publisher, occurredAt, data }) => ({
    ...before,
    status: unlessConfirmed(before, 'ID_IN_PROCESS'),
    verification: undefined,
    identified: { by: publisher, at: occurredAt, ...data },
    proposal: undefined,
    notIdentified: undefined,
  }),
  ConfirmationIssued: (before) => ({ ...before, status: 'ID_CONFIRMED', proposal: undefined }),
  NonIdentificationProposed: (before, { id, publisher, actor, occurredAt, data }) => ({
    ...before,
    proposal: { id, by: publisher, officer: officerOf(actor), at: occurredAt, ...data },
  }),
  NonIdentificationRejected: (before, { publisher, data }) =>
    before.proposal?.id === data.proposal && before.proposal.by === publisher
      ? { ...before, proposal: undefined }
      : before,
  NotIdentified: (before, { id, publisher, actor, occurredAt, data }) => {
    const { proposal } = before;
    const second = proposal?.by === publisher && proposal.officer !== officerOf(actor);
    if (!second || proposal.id !== data.proposal)
      return { ...before, conflicts: [...before.conflicts, id] };
    return {
      ...before,
      status: unlessConfirmed(before, 'ID_NOT_CONFIRMED'),
      verification: undefined,
      proposal: undefined,
      notIdentified: { id, by: publisher, at: occurredAt, ...data },
    };
  },
  DecisionExplained: (before, { publisher, occurredAt, data: { decision, reviewUntil } }) => {
    const until = reviewUntil === undefined ? {} : { reviewUntil };
    const explained = { by: publisher, at: occurredAt, ...until };
    return ofDecision(before, decision, (negative) => ({
      ...before,
      notIdentified: { ...negative, explained },
    }));
  },
  ReviewAsked: (before, { publisher, occurredAt, data }) =>
    ofDecision(before, data.decision, (negative) => ({
      ...before,
      status: unlessConfirmed(before, 'ID_UNDER_REVIEW'),
      notIdentified: { ...negative, review: { by: publisher, at: occurredAt } },
    })),
  IdentificationReviewed: (before, { data: { decision, outcome } }) =>
    ofDecision(before, decision, (negative) =>
      outcome === 'UPHELD'
        ? {
            ...before,
            status: unlessConfirmed(before, 'ID_NOT_CONFIRMED'),
            notIdentified: negative,
          }
        : {
            ...before,
            status: unlessConfirmed(before, 'ID_IN_PROCESS'),
            notIdentified: undefined,
          },
    ),
  IdentificationDeclined: (before) => ({
    ...before,
    status: unlessConfirmed(before, 'ID_DECLINED_BY_PERSON'),
  }),
};
