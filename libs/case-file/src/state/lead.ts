import type {
  CaseOpened,
  LeadAccepted,
  LogClosed,
  LeadOffered,
  LeadOfferLapsed,
  LeadOfferRejected,
  LeadOfferWithdrawalAsked,
  LeadOfferWithdrawn,
} from '#contracts';
import type { Evolve, Past } from '#kernel';
import { unitOf } from './past.js';

/** An offer of the lead that its recipient has not ended. `id` is the entry that made it. */
export type LeadOffer = Readonly<{
  id: string;
  from: string;
  to: string;
  toUnit: string;
  since: string;
  withdrawalAsked: boolean;
}>;

/** How the recipient ended the last offer. */
export type EndedOffer = Readonly<{
  id: string;
  to: string;
  how: 'accepted' | 'rejected' | 'withdrawn' | 'lapsed' | 'log-closed';
}>;

/**
 * The lead of a case is a token: one party holds it. What does not fit, such as the acceptance of a spent offer, changes
 * nothing and stands in `conflicts` by its entry. `closed`: logs that are closed, each with who leads its cases then.
 */
export type Lead = Readonly<{
  holder: string | undefined;
  unit: string | undefined;
  offer: LeadOffer | undefined;
  ended: EndedOffer | undefined;
  conflicts: readonly string[];
  closed?: Readonly<Record<string, Readonly<{ successor: string; unit: string }>>>;
}>;

export const noLead: Lead = {
  holder: undefined,
  unit: undefined,
  offer: undefined,
  ended: undefined,
  conflicts: [],
};

type Ends = LeadAccepted | LeadOfferRejected | LeadOfferWithdrawn | LeadOfferLapsed;
type Read = CaseOpened | LeadOffered | LeadOfferWithdrawalAsked | LogClosed | Ends;

const conflict = (lead: Lead, id: string): Lead => ({
  ...lead,
  conflicts: [...lead.conflicts, id],
});

/** Only the recipient ends an offer, and only the one that is open. */
const end =
  (how: EndedOffer['how'], taken?: (event: Past<LeadAccepted>) => Partial<Lead>) =>
  (lead: Lead, event: Past<Ends>): Lead => {
    const { offer } = lead;
    if (offer?.id !== event.data.offer || offer.to !== event.publisher)
      return conflict(lead, event.id);
    return {
      ...lead,
      offer: undefined,
      ended: { id: offer.id, to: offer.to, how },
      ...taken?.(event as Past<LeadAccepted>),
    };
  };

/** An offer to a closed log is over; a lead that a closed log holds, and has offered to nobody, passes to its successor. */
function settle(lead: Lead): Lead {
  const { closed = {}, offer, holder } = lead;
  if (offer && closed[offer.to]) {
    const ended = { id: offer.id, to: offer.to, how: 'log-closed' as const };
    return settle({ ...lead, offer: undefined, ended });
  }
  const passed = holder === undefined || offer ? undefined : closed[holder];
  // A successor whose log is closed as well passes it on; no log is its own successor.
  return passed ? settle({ ...lead, holder: passed.successor, unit: passed.unit }) : lead;
}

const steps: Evolve<Lead, Read> = {
  CaseOpened: (lead, { id, publisher, actor }) =>
    lead.holder === undefined
      ? { ...lead, holder: publisher, unit: unitOf(actor) }
      : conflict(lead, id),
  LeadOffered: (lead, { id, publisher, occurredAt, data: { toParty, toUnit } }) => {
    if (lead.holder !== publisher || lead.offer || toParty === publisher) return conflict(lead, id);
    const offer = { id, from: publisher, to: toParty, toUnit, since: occurredAt };
    return { ...lead, offer: { ...offer, withdrawalAsked: false } };
  },
  LeadOfferWithdrawalAsked: (lead, { id, publisher, data }) =>
    lead.offer?.id === data.offer && lead.offer.from === publisher
      ? { ...lead, offer: { ...lead.offer, withdrawalAsked: true } }
      : conflict(lead, id),
  LeadAccepted: end('accepted', ({ publisher, data }) => ({ holder: publisher, unit: data.unit })),
  LeadOfferRejected: end('rejected'),
  LeadOfferWithdrawn: end('withdrawn'),
  LeadOfferLapsed: end('lapsed'),
  // Coordination alone closes logs, and the first closing of a log is the one that counts.
  LogClosed: (lead, { publisher, data: { log, successor, unit } }) =>
    publisher !== 'coordination' || lead.closed?.[log]
      ? lead
      : { ...lead, closed: { ...lead.closed, [log]: { successor, unit } } },
};

export const leadEvolve = Object.fromEntries(
  Object.entries(steps).map(([type, step]) => [
    type,
    (lead: Lead, event: never) => settle(step(lead, event)),
  ]),
) as unknown as Evolve<Lead, Read>;
