import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Entry, PublishedEvent } from '#contracts';
import { projection } from '#ledger';

// The smallest duty that can go wrong: a lead that must never be in two hands. A second telling of the rules, so that
// the one of `case-file` is not its own judge.

/** What a case's entries, in merged order, leave behind. `chain` tells one order of entries from every other. */
export type LeadState = Readonly<{
  lead: string;
  offer: string;
  offeredTo: string;
  asked: boolean;
  conflicts: number;
  entries: number;
  chain: string;
}>;

export const noLeadState: LeadState = {
  lead: '',
  offer: '',
  offeredTo: '',
  asked: false,
  conflicts: 0,
  entries: 0,
  chain: '',
};

const NO_OFFER = { offer: '', offeredTo: '', asked: false };
type Step = Partial<LeadState> | 'conflict' | undefined;

function stepOf(state: LeadState, entry: Entry): Step {
  const { publisher: by } = entry;
  switch (entry.type) {
    case 'CaseOpened':
      return state.lead === '' ? { lead: by } : 'conflict';
    case 'LeadOffered':
      if (state.lead !== by || state.offer !== '') return 'conflict';
      return { offer: entry.id, offeredTo: entry.data.toParty };
    case 'LeadOfferWithdrawalAsked':
      return state.offer === entry.data.offer && state.lead === by ? { asked: true } : 'conflict';
    case 'LeadAccepted':
    case 'LeadOfferRejected':
    case 'LeadOfferWithdrawn':
      if (state.offer !== entry.data.offer || state.offeredTo !== by) return 'conflict';
      return entry.type === 'LeadAccepted' ? { ...NO_OFFER, lead: by } : NO_OFFER;
    default:
      return undefined;
  }
}

/** A number that depends on every entry and on their order. */
const linked = (chain: string, id: string) =>
  [...`${chain} ${id}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7).toString(36);

export function evolveLead(state: LeadState, entry: Entry): LeadState {
  const step = stepOf(state, entry);
  return {
    ...state,
    ...(step === 'conflict' ? { conflicts: state.conflicts + 1 } : step),
    entries: state.entries + 1,
    chain: linked(state.chain, entry.id),
  };
}

export const foldLead = (entries: readonly Entry[]): LeadState =>
  entries.reduce(evolveLead, noLeadState);

export type LeadCommand =
  'open' | 'offer' | 'accept' | 'reject' | 'ask-back' | 'give-back' | 'meet-needs' | 'rescue';

/** What the service `me` records for a command; undefined where it is refused. `other` is the party that it names. */
export function decideLead(
  command: LeadCommand,
  state: LeadState,
  me: string,
  other: string,
): readonly PublishedEvent[] | undefined {
  const mine = state.offer !== '' && state.offeredTo === me;
  const { offer, lead } = state;
  switch (command) {
    case 'open':
      return lead === '' ? [caseOpened] : [];
    case 'offer':
      if (lead !== me || offer !== '' || other === me) return undefined;
      return [{ type: 'LeadOffered', data: { toParty: other, toUnit: `${other}/unit` } }];
    case 'accept':
      return mine ? [{ type: 'LeadAccepted', data: { offer, unit: `${me}/unit` } }] : undefined;
    case 'reject':
      return mine
        ? [{ type: 'LeadOfferRejected', data: { offer, reason: 'NO_CAPACITY' } }]
        : undefined;
    case 'ask-back':
      if (offer === '' || lead !== me || state.asked) return undefined;
      return [{ type: 'LeadOfferWithdrawalAsked', data: { offer, toParty: state.offeredTo } }];
    case 'give-back':
      return mine && state.asked ? [{ type: 'LeadOfferWithdrawn', data: { offer } }] : undefined;
    case 'meet-needs':
      return [needsMet, needsMet];
    case 'rescue':
      return [{ type: 'PersonRescued', data: { unit: `${other}/unit`, place: 'AT_SEA' } }];
  }
}

export const caseOpened: PublishedEvent = {
  type: 'CaseOpened',
  data: {
    circumstance: 'PRESENT',
    path: 'UNKNOWN',
    handledAsChild: false,
    purpose: 'ILLUSTRATION',
  },
};

export const needsMet: PublishedEvent = { type: 'EssentialNeedsMet', data: { needs: ['FOOD'] } };

/** The same state as a list's row, built entry by entry. */
@Entity('lead_line')
export class LeadLine {
  @PrimaryColumn({ name: 'case_id', type: 'text' }) caseId!: string;
  @Column({ type: 'text' }) lead!: string;
  @Column({ type: 'text' }) offer!: string;
  @Column({ name: 'offered_to', type: 'text' }) offeredTo!: string;
  @Column({ type: 'boolean' }) asked!: boolean;
  @Column({ type: 'int' }) conflicts!: number;
  @Column({ type: 'int' }) entries!: number;
  @Column({ type: 'text' }) chain!: string;
}

export const leadLines = projection('lead-lines', LeadLine, {
  '*': async (entry, rows) => {
    const caseId = entry.caseId ?? '';
    const state = (await rows.findOneBy({ caseId })) ?? noLeadState;
    await rows.upsert({ ...evolveLead(state, entry), caseId }, ['caseId']);
  },
});
