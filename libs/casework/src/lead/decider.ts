import { belongsTo } from '#codes';
import { caseEvolve, noCase, type CaseState, type CaseworkEvent, type Lead } from '#case-file';
import type {
  LeadAccepted,
  LeadOffered,
  LeadOfferLapsed,
  LeadOfferRejected,
  LeadOfferWithdrawalAsked,
  LeadOfferWithdrawn,
} from '#contracts';
import { Refused, type Decider } from '#kernel';
import { wasClosed } from '../rules.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes =
  | LeadAccepted
  | LeadOffered
  | LeadOfferLapsed
  | LeadOfferRejected
  | LeadOfferWithdrawalAsked
  | LeadOfferWithdrawn;

const refused = (code: keyof typeof refusals) => new Refused(code);

type How = NonNullable<Lead['ended']>['how'];

function isEnded({ offer, ended }: Lead, named: string | undefined, log: string, how: How) {
  const isMeant = named === undefined ? !offer : named === ended?.id;
  return isMeant && ended?.how === how && ended.to === log;
}

/**
 * The open offer that `log` may end: only its recipient can, and only while it is open.
 * Undefined where `log` has ended it in this way already.
 */
function offerToEnd(lead: Lead, named: string | undefined, log: string, how: How) {
  if (isEnded(lead, named, log, how)) return undefined;
  const { offer } = lead;
  if (!offer) throw refused(named === undefined ? 'no-offer' : 'offer-spent');
  if (named !== undefined && named !== offer.id) throw refused('offer-spent');
  if (offer.to !== log) throw refused('offered-to-another');
  return offer;
}

function openNow({ course, lead }: CaseState, log: string): (keyof typeof commands)[] {
  const { offer, holder } = lead;
  if (offer?.to === log)
    return offer.withdrawalAsked
      ? ['ConfirmLeadWithdrawal', 'AcceptLead', 'RejectLeadOffer']
      : ['AcceptLead', 'RejectLeadOffer', 'LapseLeadOffer'];
  if (holder !== log || course.status !== 'open') return [];
  if (offer) return offer.withdrawalAsked ? [] : ['AskLeadOfferWithdrawal'];
  return ['OfferLead'];
}

/** The lead is a token: its holder offers it to one party at a time, and only that party ends the offer. */
export const lead: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,
  open: openNow,
  expected: ({ lead }, log) =>
    lead.offer?.to === log && !lead.offer.withdrawalAsked ? 'AcceptLead' : undefined,

  decide: {
    OfferLead({ toParty, toUnit }, state, { log, occurredAt }) {
      const { holder, offer } = state.lead;
      if (holder !== log) throw refused('not-lead');
      if (toParty === log) throw refused('offered-to-self');
      if (state.lead.closed?.[toParty]) throw refused('party-closed');
      if (!belongsTo(toUnit, toParty)) throw refused('unit-of-another-party');
      if (offer?.to === toParty && offer.toUnit === toUnit) return [];
      if (offer) throw refused('lead-offer-open');
      if (wasClosed(state, occurredAt)) throw refused('case-closed');
      return [{ type: 'LeadOffered', data: { toParty, toUnit } }];
    },

    AcceptLead({ offer: named }, state, { log }) {
      const offer = offerToEnd(state.lead, named, log, 'accepted');
      return offer ? [{ type: 'LeadAccepted', data: { offer: offer.id, unit: offer.toUnit } }] : [];
    },

    RejectLeadOffer({ offer: named, reason }, state, { log }) {
      const offer = offerToEnd(state.lead, named, log, 'rejected');
      return offer ? [{ type: 'LeadOfferRejected', data: { offer: offer.id, reason } }] : [];
    },

    // Asking ends nothing: the recipient may have accepted already, where this service cannot see it yet.
    AskLeadOfferWithdrawal(_, { lead: { holder, offer } }, { log }) {
      if (holder !== log) throw refused('not-lead');
      if (!offer) throw refused('no-offer');
      if (offer.withdrawalAsked) return [];
      return [{ type: 'LeadOfferWithdrawalAsked', data: { offer: offer.id, toParty: offer.to } }];
    },

    // An offer that has ended in another way meanwhile has nothing left to withdraw.
    ConfirmLeadWithdrawal({ offer: named }, state, { log }) {
      if (named !== undefined && state.lead.offer?.id !== named) return [];
      const offer = offerToEnd(state.lead, named, log, 'withdrawn');
      if (offer && !offer.withdrawalAsked) throw refused('withdrawal-not-asked');
      return offer ? [{ type: 'LeadOfferWithdrawn', data: { offer: offer.id } }] : [];
    },

    LapseLeadOffer({ offer: named }, state, { log }) {
      const offer = offerToEnd(state.lead, named, log, 'lapsed');
      return offer ? [{ type: 'LeadOfferLapsed', data: { offer: offer.id } }] : [];
    },
  },

  evolve: caseEvolve,
};
