import { belongsTo } from '#codes';
import { findKeeper, isBefore, type CaseworkEvent } from '#case-file';
import type { Published } from '#contracts';
import { Refused, type Context, type Decider, type Past } from '#kernel';
import { caseAndSaid, nothingSaid, type CaseAndSaid } from '../case-and-said.js';
import { unitOr, wasDead } from '../rules.js';
import { checkMove } from '../way-home.js';
import type * as commands from './commands.js';
import type { refusals } from './refusals.js';

type Begun = Published<'TransitBegun'>;
type Ended = Published<'ArrivalConfirmed' | 'TransitCancelled'>;
type Writes = Begun | Ended;
type State = CaseAndSaid<Writes>;
type Said = State['said'];

const refused = (code: keyof typeof refusals) => new Refused(code);

const legs = (said: Said) =>
  said.filter((event): event is Past<Begun> => event.type === 'TransitBegun');

const onTheWay = ({ transit }: State['case']) => transit.legs;

function legOf(said: Said, id: string): Past<Begun> {
  const leg = legs(said).find((one) => one.id === id);
  if (!leg) throw refused('no-such-leg');
  return leg;
}

/** How the leg ended, by one who could end it. */
const endOf = (said: Said, leg: Past<Begun>): Ended['type'] | undefined =>
  said.find((event): event is Past<Ended> => {
    if (event.type === 'TransitBegun' || event.data.transit !== leg.id) return false;
    const side = event.type === 'ArrivalConfirmed' ? leg.data.toParty : leg.publisher;
    return event.publisher === side;
  })?.type;

const sameWay = (one: Omit<Begun['data'], 'leg'>, other: Omit<Begun['data'], 'leg'>) =>
  one.escort === other.escort &&
  one.from === other.from &&
  one.to === other.to &&
  one.toParty === other.toParty &&
  Date.parse(one.expectedAt) === Date.parse(other.expectedAt);

function checkWay(way: Omit<Begun['data'], 'leg'>, { log, occurredAt }: Context): void {
  if (!belongsTo(way.from, log)) throw refused('not-your-unit');
  if (!belongsTo(way.to, way.toParty)) throw refused('unit-of-another-party');
  if (!isBefore(occurredAt, way.expectedAt)) throw refused('arrives-before-leaving');
}

function checkPerson({ case: now }: State, { log, occurredAt, recordedFrom }: Context): void {
  if (wasDead(now, occurredAt)) throw refused('person-died');
  if (recordedFrom === 'paper') return;
  if (findKeeper(now.custody)?.party !== log) throw refused('not-with-you');
  if (onTheWay(now).length > 0) throw refused('already-on-the-way');
}

export const transit: Decider<State, typeof commands, Writes, CaseworkEvent> = {
  initialState: nothingSaid,

  open({ case: now }, log) {
    const [leg] = onTheWay(now);
    if (leg)
      return [
        ...(leg.toParty === log ? (['ConfirmArrival'] as const) : []),
        ...(leg.fromParty === log ? (['CancelTransit'] as const) : []),
      ];
    return findKeeper(now.custody)?.party === log && !now.course.died ? ['BeginTransit'] : [];
  },

  expected: ({ case: now }, log) =>
    onTheWay(now)[0]?.toParty === log ? 'ConfirmArrival' : undefined,

  decide: {
    BeginTransit({ escort, from, toParty, to, expectedAt }, state, context) {
      const way = { escort, from: unitOr(from, context.actor), toParty, to, expectedAt };
      if (onTheWay(state.case).some((leg) => leg.fromParty === context.log && sameWay(leg, way)))
        return [];
      checkMove(state.case, way, context);
      checkWay(way, context);
      checkPerson(state, context);
      const last = Math.max(0, ...legs(state.said).map(({ data }) => data.leg));
      return [{ type: 'TransitBegun', data: { leg: last + 1, ...way } }];
    },

    // Only who awaits the person can say that they came; the hand-over itself is another step.
    ConfirmArrival({ transit: id, unit }, { said }, { actor, log, occurredAt, recordedFrom }) {
      const leg = legOf(said, id);
      if (leg.data.toParty !== log) throw refused('not-the-receiver');
      const arrivedAt = unitOr(unit, actor);
      if (!belongsTo(arrivedAt, log)) throw refused('not-your-unit');
      const end = endOf(said, leg);
      if (end === 'ArrivalConfirmed') return [];
      if (end && recordedFrom !== 'paper') throw refused('leg-cancelled');
      if (isBefore(occurredAt, leg.occurredAt) && recordedFrom !== 'paper')
        throw refused('arrived-before-leaving');
      return [{ type: 'ArrivalConfirmed', data: { transit: id, unit: arrivedAt } }];
    },

    CancelTransit({ transit: id }, { said }, { log }) {
      const leg = legOf(said, id);
      if (leg.publisher !== log) throw refused('not-your-leg');
      const end = endOf(said, leg);
      if (end === 'TransitCancelled') return [];
      if (end) throw refused('already-arrived');
      return [{ type: 'TransitCancelled', data: { transit: id } }];
    },
  },

  evolve: caseAndSaid<Writes>('TransitBegun', 'ArrivalConfirmed', 'TransitCancelled'),
};
