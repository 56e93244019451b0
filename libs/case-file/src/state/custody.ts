import type {
  CaseOpened,
  ContactLost,
  ContactRestored,
  HandoverAccepted,
  HandoverConfirmed,
  HandoverProposed,
  HandoverRefused,
  HandoverSigned,
  HandoverWithdrawn,
  PersonReceived,
  PersonReleased,
  PersonTakenIn,
  Published,
  ValueOf,
  ReleasedTo,
} from '#contracts';
import type { Evolve, Past } from '#kernel';
import { isBefore } from './past.js';

/** The unit that has the person. */
export type Keeper = Readonly<{ party: string; unit: string }>;

/** A proposed hand-over that waits for the receiver. `id` is the entry that made it. */
export type HandoverProposal = Readonly<{
  id: string;
  fromParty: string;
  fromUnit: string;
  toParty: string;
  toUnit: string;
  since: string;
}>;

/** How the last proposal ended. */
export type EndedProposal = Readonly<{
  id: string;
  to: string;
  how: 'accepted' | 'refused' | 'withdrawn';
}>;

/** Minutes signed on paper, by the entry that recorded them; `waitsFor` is the other side, which confirms them. */
export type Minutes = Readonly<{ id: string; waitsFor: string; confirmed: boolean }>;

/**
 * Who has the person now. It moves only by a reception from outside, an accepted hand-over, signed minutes, a release,
 * and a commune that takes in whom nobody has. `lostSince`, `leftSince`: contact is lost, or the person left, and `with`
 * names who had them last. `conflicts`: entries that did not fit.
 */
export type Custody = Readonly<{
  with: Keeper | 'not-received' | 'missing' | 'abroad' | 'released';
  since: string | undefined;
  releasedTo: ValueOf<typeof ReleasedTo> | undefined;
  proposal: HandoverProposal | undefined;
  ended: EndedProposal | undefined;
  minutes: readonly Minutes[];
  lostSince: string | undefined;
  leftSince: string | undefined;
  conflicts: readonly string[];
}>;

export const noCustody: Custody = {
  with: 'not-received',
  since: undefined,
  releasedTo: undefined,
  proposal: undefined,
  ended: undefined,
  minutes: [],
  lostSince: undefined,
  leftSince: undefined,
  conflicts: [],
};

/** The unit that has the person, or undefined where nobody has. */
export const findKeeper = (custody: Custody): Keeper | undefined =>
  typeof custody.with === 'object' ? custody.with : undefined;

/** Whether the unit that had the person last has them no more: contact is lost, or the person left. */
export const isAway = ({ lostSince, leftSince }: Custody): boolean =>
  (lostSince ?? leftSince) !== undefined;

/** Whether something happened before the last move: copied late from paper, it is history and moves nothing. */
export function isHistory(custody: Custody, occurredAt: string): boolean {
  const moved = custody.with === 'released' || findKeeper(custody) !== undefined;
  return moved && custody.since !== undefined && isBefore(occurredAt, custody.since);
}

type Move = HandoverAccepted | HandoverSigned | PersonReceived | PersonReleased | PersonTakenIn;
type Answer = HandoverAccepted | HandoverRefused;

const conflict = (custody: Custody, id: string): Custody => ({
  ...custody,
  conflicts: [...custody.conflicts, id],
});

const ending = ({ id, toParty }: HandoverProposal, how: EndedProposal['how']): EndedProposal => ({
  id,
  to: toParty,
  how,
});

const end = (custody: Custody, how: EndedProposal['how']): Custody => ({
  ...custody,
  proposal: undefined,
  ended: custody.proposal && ending(custody.proposal, how),
});

/** Somebody who was lost, or left, after the move that is now copied from paper is so still. */
const unlessBefore = (since: string | undefined, at: string) =>
  since !== undefined && isBefore(at, since) ? since : undefined;

const move = (
  custody: Custody,
  to: Custody['with'],
  { occurredAt }: Past<Move>,
  rest: Partial<Custody> = {},
): Custody => ({
  ...custody,
  with: to,
  since: occurredAt,
  releasedTo: undefined,
  lostSince: unlessBefore(custody.lostSince, occurredAt),
  leftSince: unlessBefore(custody.leftSince, occurredAt),
  proposal: undefined,
  ended: custody.proposal ? ending(custody.proposal, 'withdrawn') : custody.ended,
  ...rest,
});

const isAnsweredBy = ({ proposal }: Custody, { data, publisher }: Past<Answer>) =>
  proposal?.id === data.proposal && proposal.toParty === publisher;

function received(custody: Custody, event: Past<PersonReceived>): Custody {
  if (isHistory(custody, event.occurredAt)) return custody;
  const keeper = findKeeper(custody);
  const elsewhere = keeper && keeper.unit !== event.data.unit && !isAway(custody);
  // Two units that did not know of each other both took the person in: the later one has them, and somebody must look.
  return move(
    elsewhere ? conflict(custody, event.id) : custody,
    { party: event.publisher, unit: event.data.unit },
    event,
  );
}

/**
 * A commune has whom nobody has, and whom another unit of its own ministry had. From another ministry it takes nobody:
 * that ministry has the person until the hand-over is accepted or its minutes are signed.
 */
function takenIn(custody: Custody, event: Past<PersonTakenIn>): Custody {
  if (isHistory(custody, event.occurredAt)) return custody;
  const taker = { party: event.publisher, unit: event.data.commune };
  const moved = move(custody, taker, event);
  const keeper = isAway(custody) && !isAway(moved) ? undefined : findKeeper(custody);
  const stays = keeper && (keeper.party !== taker.party || keeper.unit === taker.unit);
  return stays ? custody : moved;
}

function signed(custody: Custody, event: Past<HandoverSigned>): Custody {
  const { fromParty, toParty, toUnit } = event.data;
  if (![fromParty, toParty].includes(event.publisher)) return conflict(custody, event.id);
  const other = event.publisher === fromParty ? toParty : fromParty;
  // Units of one ministry sign in the same log: there is no other side to confirm.
  const confirmed = other === event.publisher;
  const minutes = [...custody.minutes, { id: event.id, waitsFor: other, confirmed }];
  if (isHistory(custody, event.occurredAt)) return { ...custody, minutes };
  return move(custody, { party: toParty, unit: toUnit }, event, { minutes });
}

function confirmed(custody: Custody, { id, publisher, data }: Past<HandoverConfirmed>): Custody {
  const isMeant = ({ id, waitsFor }: Minutes) => id === data.signed && waitsFor === publisher;
  if (!custody.minutes.some(isMeant)) return conflict(custody, id);
  return {
    ...custody,
    minutes: custody.minutes.map((one) => (isMeant(one) ? { ...one, confirmed: true } : one)),
  };
}

function released(custody: Custody, event: Past<PersonReleased>): Custody {
  if (isHistory(custody, event.occurredAt)) return custody;
  const keeper = findKeeper(custody);
  if (keeper && keeper.party !== event.publisher) return conflict(custody, event.id);
  return move(custody, 'released', event, { releasedTo: event.data.to });
}

type Read =
  | Move
  | Answer
  | CaseOpened
  | ContactLost
  | ContactRestored
  | HandoverConfirmed
  | HandoverProposed
  | HandoverWithdrawn
  | Published<'PersonLeft'>;

export const custodyEvolve: Evolve<Custody, Read> = {
  CaseOpened: (custody, { occurredAt, data: { circumstance } }) => {
    if (custody.since !== undefined) return custody;
    if (circumstance === 'MISSING') return { ...custody, with: 'missing', since: occurredAt };
    return circumstance === 'HELD_ABROAD'
      ? { ...custody, with: 'abroad', since: occurredAt }
      : custody;
  },
  PersonReceived: received,
  PersonTakenIn: takenIn,
  HandoverProposed: (custody, { id, publisher, occurredAt, data }) =>
    custody.proposal || findKeeper(custody)?.party !== publisher
      ? conflict(custody, id)
      : { ...custody, proposal: { id, fromParty: publisher, since: occurredAt, ...data } },
  HandoverAccepted: (custody, event) =>
    isAnsweredBy(custody, event)
      ? move(end(custody, 'accepted'), { party: event.publisher, unit: event.data.unit }, event)
      : conflict(custody, event.id),
  HandoverRefused: (custody, event) =>
    isAnsweredBy(custody, event) ? end(custody, 'refused') : conflict(custody, event.id),
  HandoverWithdrawn: (custody, { id, publisher, data }) =>
    custody.proposal?.id === data.proposal && custody.proposal.fromParty === publisher
      ? end(custody, 'withdrawn')
      : conflict(custody, id),
  HandoverSigned: signed,
  HandoverConfirmed: confirmed,
  PersonReleased: released,
  ContactLost: (custody, { occurredAt }) =>
    isHistory(custody, occurredAt)
      ? custody
      : { ...custody, lostSince: custody.lostSince ?? occurredAt },
  ContactRestored: (custody, { occurredAt }) => ({
    ...custody,
    lostSince: undefined,
    leftSince: unlessBefore(custody.leftSince, occurredAt),
  }),
  PersonLeft: (custody, { occurredAt }) =>
    isHistory(custody, occurredAt) ? custody : { ...custody, leftSince: occurredAt },
};
