import type { Entry, Published } from '#contracts';
import { keeping, Refused, type Context, type Decider, type Past } from '#kernel';
import { changeOf, dayOf, rulesAt, type Rules } from '#regulation';
import type * as commands from './commands.js';
import { findFaultIn, type Change, type Fault } from './faults.js';

/** What was said of the rules so far, in the order of the log. */
export type Said = readonly Past<Writes>[];
export type Writes = Published<
  | 'RuleChangeProposed'
  | 'RuleChangeRejected'
  | 'RulesSeeded'
  | 'ParameterSet'
  | 'HolidayDeclared'
  | 'SuccessionSet'
  | 'RuleVersionSet'
>;
type Proposed = Past<Published<'RuleChangeProposed'>>;
type Settled = Exclude<Past<Writes>, Proposed>;

const refused = (code: Fault) => new Refused(code);
const officerOf = (actor: string) => actor.slice(actor.indexOf('#') + 1);

/** The entry that confirmed or rejected a proposal, or undefined. */
export const findSettled = (said: Said, proposal: string): Settled | undefined =>
  said.find(
    (event): event is Settled =>
      event.type !== 'RuleChangeProposed' && event.data.proposal === proposal,
  );

/** The rules as everything said so far leaves them. */
export const rulesAfter = (said: Said): Rules =>
  rulesAt(
    said.map((event) => ({
      ...event,
      known: true,
      publisher: 'coordination',
      position: Number(event.id.split('/')[1]),
    })) as unknown as readonly Entry[],
    Number.MAX_SAFE_INTEGER,
  );

/** Stops what cannot be. The seed is the one change that says what already is: its day may have passed. */
function check(change: Change, said: Said, now: string): void {
  const fault = findFaultIn(change, rulesAfter(said));
  if (fault) throw refused(fault);
  if (change.kind !== 'SEED' && change.effective < dayOf(now))
    throw refused('effective-in-the-past');
}

const isProposed = (change: Change, said: Said): boolean =>
  said.some(
    ({ type, id, data }) =>
      type === 'RuleChangeProposed' &&
      JSON.stringify(contentOf(data)) === JSON.stringify(change) &&
      !findSettled(said, id),
  );

function openProposal(said: Said, id: string): Proposed {
  const proposal = said.find(
    (event): event is Proposed => event.type === 'RuleChangeProposed' && event.id === id,
  );
  if (!proposal) throw refused('proposal-unknown');
  const settled = findSettled(said, id);
  if (settled)
    throw refused(
      settled.type === 'RuleChangeRejected' ? 'proposal-rejected' : 'proposal-confirmed',
    );
  return proposal;
}

/** What a proposal says, without what is only of the act. */
export const contentOf = (told: Change): Change => {
  const { kind, effective, document, seed, parameter, holiday, succession, version } = told;
  const parts = { document, seed, parameter, holiday, succession, version };
  const given = Object.entries(parts).filter(([, part]) => part !== undefined);
  return { kind, effective, ...Object.fromEntries(given) };
};

export const rules: Decider<Said, typeof commands, Writes> = {
  initialState: [],

  // Nothing of it belongs to a case.
  open: () => [],

  decide: {
    ProposeChange(command, said, { now }) {
      const change = contentOf(command);
      check(change, said, now);
      // Two who propose the same wait for the same confirmation.
      return isProposed(change, said) ? [] : [{ type: 'RuleChangeProposed', data: change }];
    },

    ConfirmChange({ proposal: id }, said, { actor, now }: Context) {
      const { data, actor: proposer } = openProposal(said, id);
      if (officerOf(proposer) === actor.officer) throw refused('same-person');
      // The rules may have moved on since it was proposed.
      check(data, said, now);
      const event = changeOf(id, data);
      return event ? [event] : [];
    },

    RejectChange({ proposal }, said) {
      openProposal(said, proposal);
      return [{ type: 'RuleChangeRejected', data: { proposal } }];
    },
  },

  evolve: keeping<Writes>(
    'RuleChangeProposed',
    'RuleChangeRejected',
    'RulesSeeded',
    'ParameterSet',
    'HolidayDeclared',
    'SuccessionSet',
    'RuleVersionSet',
  ),
};
