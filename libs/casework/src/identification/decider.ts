import {
  caseEvolve,
  noCase,
  type CaseState,
  type CaseworkEvent,
  type Identification,
} from '#case-file';
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
import { Refused, type Context, type Decider } from '#kernel';
import { given, wasClosed } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes =
  | ConfirmationIssued
  | IdentificationDeclined
  | NonIdentificationProposed
  | NonIdentificationRejected
  | NotIdentified
  | Published<'EvidenceWeighed'>
  | VerificationExtended
  | VerificationStarted
  | VictimIdentified;

const refused = (code: keyof typeof refusals) => new Refused(code);

// Papers that another authority made and this one only records.
const FROM_OTHERS: readonly string[] = ['FOREIGN_DOCUMENT', 'PROCEEDINGS_DOCUMENT'];

const isVictim = ({ status, identified }: Identification) =>
  status === 'ID_CONFIRMED' || identified !== undefined;

function checkUndecided(state: CaseState, { occurredAt }: Context): void {
  if (wasClosed(state, occurredAt)) throw refused('case-closed');
  if (isVictim(state.identification)) throw refused('already-identified');
}

/** The proposal that this officer may decide on as the second one. */
function proposalFor({ proposal, status }: Identification, { log, actor }: Context) {
  if (!proposal) throw refused('no-identification-proposed');
  if (proposal.by !== log) throw refused('proposal-of-another-party');
  if (proposal.officer === actor.officer) throw refused('same-officer');
  if (status === 'ID_CONFIRMED') throw refused('already-identified');
  return proposal;
}

function openNow({ course, identification }: CaseState, log: string): (keyof typeof commands)[] {
  const { status, proposal, verification } = identification;
  if (course.status !== 'open') return [];
  if (status === 'ID_CONFIRMED') return ['IssueConfirmation'];
  if (proposal?.by === log)
    return ['ConfirmNonIdentification', 'RejectNonIdentification', 'IdentifyVictim'];
  if (verification?.by !== log)
    return ['StartVerification', 'IdentifyVictim', 'DeclineIdentification'];
  return [
    'IdentifyVictim',
    'WeighEvidence',
    'ExtendVerification',
    'ProposeNonIdentification',
    'DeclineIdentification',
  ];
}

export const identification: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,
  open: openNow,
  expected: ({ identification, confirmations, lead }, log) =>
    identification.status === 'ID_CONFIRMED' && confirmations.length === 0 && lead.holder === log
      ? 'IssueConfirmation'
      : undefined,

  decide: {
    // Whoever is competent may begin without a request; with one, the entry that asked is named.
    StartVerification({ request }, state, context) {
      if (state.identification.verification?.by === context.log) return [];
      checkUndecided(state, context);
      return [{ type: 'VerificationStarted', data: given('request', request) }];
    },

    // Law 66/2011 art. 24: in a complex case; its limit is a rule of the regulation, not of this step.
    ExtendVerification({ until }, { identification: { verification } }, { log }) {
      if (verification?.by !== log) throw refused('no-verification');
      const known = verification.until ?? '';
      if (until === known) return [];
      if (until < known) throw refused('not-longer');
      return [{ type: 'VerificationExtended', data: { until } }];
    },

    // Law 53/2024 art. 32: what was collected is weighed by who verifies, each time that more came.
    WeighEvidence({ recordedFrom }, { identification: { verification, weighed } }, context) {
      if (weighed?.by === context.log && weighed.at === context.occurredAt) return [];
      if (verification?.by !== context.log && recordedFrom !== 'paper')
        throw refused('no-verification');
      return [{ type: 'EvidenceWeighed', data: {} }];
    },

    // Law 53/2024 art. 32, 33: who is identified gets the confirming paper.
    IdentifyVictim({ ground, paper, document }, state, context) {
      const { identified, status } = state.identification;
      const isConfirmed = status === 'ID_CONFIRMED';
      if (isConfirmed && identified?.by === context.log) return [];
      if (isConfirmed && identified) throw refused('already-identified');
      if (wasClosed(state, context.occurredAt)) throw refused('case-closed');
      return [
        { type: 'VictimIdentified', data: { ground } },
        { type: 'ConfirmationIssued', data: { paper, ...given('document', document) } },
      ];
    },

    // Law 66/2011 art. 28: papers of courts, prosecutors and foreign authorities confirm by themselves.
    IssueConfirmation({ paper, document }, state, { log }) {
      const isSaid = state.confirmations.some(
        (one) => one.by === log && one.paper === paper && one.document === document,
      );
      if (isSaid) return [];
      if (!isVictim(state.identification) && !FROM_OTHERS.includes(paper))
        throw refused('not-identified-yet');
      return [{ type: 'ConfirmationIssued', data: { paper, ...given('document', document) } }];
    },

    // A negative decision needs a verification and two officers.
    ProposeNonIdentification({ reason }, state, context) {
      checkUndecided(state, context);
      const { proposal, verification, notIdentified } = state.identification;
      if (notIdentified && !verification) {
        if (notIdentified.by === context.log) return [];
        throw refused('already-decided');
      }
      if (verification?.by !== context.log) throw refused('no-verification');
      if (!proposal) return [{ type: 'NonIdentificationProposed', data: { reason } }];
      if (proposal.officer === context.actor.officer && proposal.reason === reason) return [];
      throw refused('proposal-open');
    },

    ConfirmNonIdentification(_, { identification }, context) {
      const { proposal, notIdentified } = identification;
      if (!proposal && notIdentified?.by === context.log) return [];
      const { id, reason } = proposalFor(identification, context);
      return [{ type: 'NotIdentified', data: { proposal: id, reason } }];
    },

    RejectNonIdentification(_, { identification }, context) {
      const { id } = proposalFor(identification, context);
      return [{ type: 'NonIdentificationRejected', data: { proposal: id } }];
    },

    DeclineIdentification(_, state, context) {
      if (state.identification.status === 'ID_DECLINED_BY_PERSON') return [];
      checkUndecided(state, context);
      return [{ type: 'IdentificationDeclined', data: {} }];
    },
  },

  evolve: caseEvolve,
};
