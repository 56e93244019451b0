import { belongsTo, liesAbroad } from '#codes';
import {
  caseEvolve,
  findKeeper,
  isAway,
  isHistory,
  noCase,
  type CaseState,
  type CaseworkEvent,
  type Custody,
  type HandoverProposal,
} from '#case-file';
import type {
  HandoverAccepted,
  HandoverConfirmed,
  HandoverProposed,
  HandoverRefused,
  HandoverSigned,
  HandoverWithdrawn,
} from '#contracts';
import { Refused, type Decider } from '#kernel';
import { given, wasDead } from '../rules.js';
import { checkMove } from '../way-home.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Writes =
  | HandoverAccepted
  | HandoverConfirmed
  | HandoverProposed
  | HandoverRefused
  | HandoverSigned
  | HandoverWithdrawn;
type Answer = 'accepted' | 'refused';

const refused = (code: keyof typeof refusals) => new Refused(code);

/** The proposal that `log` may answer; undefined where it already gave this answer. */
function toAnswer(custody: Custody, named: string | undefined, log: string, how: Answer) {
  const { proposal, ended } = custody;
  const isMeant = named === undefined ? !proposal : named === ended?.id;
  if (isMeant && ended?.how === how && ended.to === log) return undefined;
  return openProposal(proposal, named, log);
}

function openProposal(
  proposal: HandoverProposal | undefined,
  named: string | undefined,
  log: string,
): HandoverProposal {
  if (!proposal) throw refused(named === undefined ? 'no-proposal' : 'proposal-spent');
  if (named !== undefined && named !== proposal.id) throw refused('proposal-spent');
  if (proposal.toParty !== log) throw refused('proposed-to-another');
  return proposal;
}

function checkSides(command: commands.SignHandover, log: string): void {
  const { fromParty, fromUnit, toParty, toUnit } = command;
  if (log !== fromParty && log !== toParty) throw refused('not-a-side');
  if (!belongsTo(fromUnit, fromParty) || !belongsTo(toUnit, toParty))
    throw refused('unit-of-another-party');
  if (fromUnit === toUnit) throw refused('same-unit');
}

function checkPresent({ lostSince, leftSince }: Custody): void {
  if (lostSince) throw refused('contact-lost');
  if (leftSince) throw refused('person-left');
}

const waitsFor = (log: string, { minutes }: Custody) =>
  minutes.some((one) => one.waitsFor === log && !one.confirmed);

function answers(custody: Custody, log: string): (keyof typeof commands)[] {
  const { proposal } = custody;
  if (proposal?.toParty === log) return ['AcceptHandover', 'RefuseHandover'];
  if (proposal?.fromParty === log) return ['WithdrawHandover'];
  return findKeeper(custody)?.party === log && !isAway(custody) ? ['ProposeHandover'] : [];
}

function openNow({ course, custody }: CaseState, log: string): (keyof typeof commands)[] {
  const confirm = waitsFor(log, custody) ? (['ConfirmHandover'] as const) : [];
  return course.status === 'not-opened' || course.died
    ? [...confirm]
    : [...answers(custody, log), ...confirm, 'SignHandover'];
}

export const handover: Decider<CaseState, typeof commands, Writes, CaseworkEvent> = {
  initialState: noCase,
  open: openNow,
  expected: ({ custody }, log) => {
    if (custody.proposal?.toParty === log) return 'AcceptHandover';
    return waitsFor(log, custody) ? 'ConfirmHandover' : undefined;
  },

  decide: {
    // Until the receiver accepts, the giver keeps the person.
    ProposeHandover({ toParty, toUnit }, state, context) {
      const { log, occurredAt } = context;
      const { custody } = state;
      const keeper = findKeeper(custody);
      if (keeper?.party !== log) throw refused('not-with-you');
      const { proposal } = custody;
      if (proposal?.toParty === toParty && proposal.toUnit === toUnit) return [];
      if (wasDead(state, occurredAt)) throw refused('person-died');
      checkPresent(custody);
      if (!belongsTo(toUnit, toParty)) throw refused('unit-of-another-party');
      if (keeper.unit === toUnit) throw refused('same-unit');
      checkMove(state, { from: keeper.unit, to: toUnit }, context);
      if (proposal) throw refused('handover-open');
      return [{ type: 'HandoverProposed', data: { fromUnit: keeper.unit, toParty, toUnit } }];
    },

    // Whoever stands at the door that was agreed on is accepted; at another one the same is asked anew.
    AcceptHandover({ proposal: named, unit }, state, context) {
      const { log } = context;
      const proposal = toAnswer(state.custody, named, log, 'accepted');
      if (!proposal) return [];
      const receiver = unit ?? proposal.toUnit;
      if (!belongsTo(receiver, log)) throw refused('not-your-unit');
      if (liesAbroad(proposal.toUnit))
        checkMove(state, { from: proposal.fromUnit, to: receiver }, context);
      return [{ type: 'HandoverAccepted', data: { proposal: proposal.id, unit: receiver } }];
    },

    RefuseHandover({ proposal: named, reason }, { custody }, { log }) {
      const proposal = toAnswer(custody, named, log, 'refused');
      if (!proposal) return [];
      return [{ type: 'HandoverRefused', data: { proposal: proposal.id, reason } }];
    },

    WithdrawHandover(_, { custody: { proposal, ended } }, { log }) {
      if (!proposal && ended?.how === 'withdrawn') return [];
      if (!proposal) throw refused('no-proposal');
      if (proposal.fromParty !== log) throw refused('not-your-proposal');
      return [{ type: 'HandoverWithdrawn', data: { proposal: proposal.id } }];
    },

    // Joint Circular 01/2014: minutes of giving and receiving. They may be recorded before the reception that they
    // follow, so only another keeper than the giver speaks against them; the other side confirms later. Of the giver it is
    // asked whether the person may go; who stands before the receiver is received.
    SignHandover(command, state, context) {
      const { log, occurredAt } = context;
      const { custody } = state;
      checkSides(command, log);
      const { fromParty, fromUnit, toParty, toUnit, minutes } = command;
      const keeper = isHistory(custody, occurredAt) ? undefined : findKeeper(custody);
      if (keeper?.unit === toUnit) return [];
      if (keeper && keeper.party !== fromParty) throw refused('not-with-giver');
      if (log === fromParty) checkMove(state, { from: fromUnit, to: toUnit }, context);
      const sides = { fromParty, fromUnit, toParty, toUnit };
      return [{ type: 'HandoverSigned', data: { ...sides, ...given('minutes', minutes) } }];
    },

    ConfirmHandover({ signed }, { custody }, { log }) {
      const mine = custody.minutes.filter(({ waitsFor }) => waitsFor === log);
      const meant = mine.filter(({ id }) => signed === undefined || id === signed);
      if (meant.length === 0) throw refused('nothing-to-confirm');
      return meant
        .filter(({ confirmed }) => !confirmed)
        .map(({ id }) => ({ type: 'HandoverConfirmed', data: { signed: id } }));
    },
  },

  evolve: caseEvolve,
};
