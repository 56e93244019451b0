import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Entry, Published, PublishedEvent, PublishedName } from '#contracts';
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
  /** Closed logs, and who leads their cases. */
  closed: Readonly<Record<string, string>>;
}>;

export const noLeadState: LeadState = {
  lead: '',
  offer: '',
  offeredTo: '',
  asked: false,
  conflicts: 0,
  entries: 0,
  chain: '',
  closed: {},
};

const NO_OFFER = { offer: '', offeredTo: '', asked: false };
type Step = Partial<LeadState> | 'conflict';
type Steps = Readonly<{
  [T in PublishedName]?: (state: LeadState, entry: Entry<Published<T>>) => Step;
}>;

/** Only the recipient ends an offer, and only the one that is open. */
const end = (
  state: LeadState,
  {
    data,
    publisher,
  }: Entry<Published<'LeadAccepted' | 'LeadOfferRejected' | 'LeadOfferWithdrawn'>>,
  taken: Partial<LeadState> = {},
): Step =>
  state.offer === data.offer && state.offeredTo === publisher
    ? { ...NO_OFFER, ...taken }
    : 'conflict';

const steps: Steps = {
  CaseOpened: ({ lead }, { publisher }) => (lead === '' ? { lead: publisher } : 'conflict'),
  LeadOffered: ({ lead, offer }, { id, publisher, data }) =>
    lead === publisher && offer === '' ? { offer: id, offeredTo: data.toParty } : 'conflict',
  LeadOfferWithdrawalAsked: ({ lead, offer }, { publisher, data }) =>
    lead === publisher && offer === data.offer ? { asked: true } : 'conflict',
  LeadAccepted: (state, entry) => end(state, entry, { lead: entry.publisher }),
  LeadOfferRejected: (state, entry) => end(state, entry),
  LeadOfferWithdrawn: (state, entry) => end(state, entry),
  LogClosed: ({ closed }, { data: { log, successor } }) => ({
    closed: { ...closed, [log]: successor },
  }),
};

/** What a closed log leaves behind. */
function settle(state: LeadState): LeadState {
  const { closed, lead, offeredTo } = state;
  if (closed[offeredTo] !== undefined) return settle({ ...state, ...NO_OFFER });
  const next = offeredTo === '' ? closed[lead] : undefined;
  return next === undefined ? state : settle({ ...state, lead: next });
}

const stepOf = (state: LeadState, entry: Entry): Step | undefined =>
  steps[entry.type]?.(state, entry as never);

/** A number that depends on every entry and on their order. */
const linked = (chain: string, id: string) =>
  [...`${chain} ${id}`].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7).toString(36);

export function evolveLead(state: LeadState, entry: Entry): LeadState {
  const step = stepOf(state, entry);
  return settle({
    ...state,
    ...(step === 'conflict' ? { conflicts: state.conflicts + 1 } : step),
    entries: state.entries + 1,
    chain: linked(state.chain, entry.id),
  });
}

export const foldLead = (entries: readonly Entry[]): LeadState =>
  entries.reduce(evolveLead, noLeadState);

export type LeadCommand =
  'open' | 'offer' | 'accept' | 'reject' | 'ask-back' | 'give-back' | 'meet-needs' | 'rescue';

type Rule = (state: LeadState, me: string, other: string) => PublishedEvent | 'nothing' | undefined;

const isMine = (state: LeadState, me: string) => state.offer !== '' && state.offeredTo === me;

const rules: Readonly<Record<LeadCommand, Rule>> = {
  open: ({ lead }) => (lead === '' ? caseOpened : 'nothing'),
  offer: ({ lead, offer }, me, other) =>
    lead === me && offer === ''
      ? { type: 'LeadOffered', data: { toParty: other, toUnit: `${other}/unit` } }
      : undefined,
  accept: (state, me) =>
    isMine(state, me)
      ? { type: 'LeadAccepted', data: { offer: state.offer, unit: `${me}/unit` } }
      : undefined,
  reject: (state, me) =>
    isMine(state, me)
      ? { type: 'LeadOfferRejected', data: { offer: state.offer, reason: 'NO_CAPACITY' } }
      : undefined,
  'ask-back': ({ lead, offer, offeredTo, asked }, me) =>
    lead === me && offer !== '' && !asked
      ? { type: 'LeadOfferWithdrawalAsked', data: { offer, toParty: offeredTo } }
      : undefined,
  'give-back': (state, me) =>
    isMine(state, me) && state.asked
      ? { type: 'LeadOfferWithdrawn', data: { offer: state.offer } }
      : undefined,
  'meet-needs': () => needsMet,
  rescue: (_state, _me, other) => ({
    type: 'PersonRescued',
    data: { unit: `${other}/unit`, place: 'AT_SEA' },
  }),
};

/** What the service `me` records for a command; undefined where it is refused. `other` is the party that it names. */
export function decideLead(
  command: LeadCommand,
  state: LeadState,
  me: string,
  other: string,
): readonly PublishedEvent[] | undefined {
  const event = rules[command](state, me, other);
  if (event === undefined || event === 'nothing') return event && [];
  // Two at once where it does not matter, so that an answer may have two entries.
  return command === 'meet-needs' ? [event, event] : [event];
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
  @Column({ type: 'jsonb' }) closed!: Record<string, string>;
}

export const leadLines = projection('lead-lines', LeadLine, {
  '*': async (entry, rows) => {
    const caseId = entry.caseId ?? '';
    const state = (await rows.findOneBy({ caseId })) ?? noLeadState;
    await rows.upsert({ ...evolveLead(state, entry), caseId }, ['caseId']);
  },
});
