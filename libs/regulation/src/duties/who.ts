import { wordsOfParty, wordsOfUnit, type RoleCode } from '#codes';
import type { Entry } from '#contracts';
import type { Words } from '#kernel';
import type { Agencies } from '../agencies/agencies.js';
import { placeOf, unitFor } from '../agencies/routing.js';
import { unitOn } from '../agencies/succession.js';
import type { Day } from '../regimes.js';
import type { RoleRef } from '../rules/types.js';
import { dataOf } from './order.js';

/** Who has a duty: the unit where one is known, else the role alone. `party` is undefined outside the federation. */
export type Who = Readonly<{
  party: string | undefined;
  unit?: string;
  role?: RoleCode;
  words: Words;
}>;

// What names the place that an entry is about.
const PLACES = ['unit', 'commune', 'office', 'gate', 'notified', 'toUnit', 'to'] as const;

const actorOf = ({ actor }: Entry): string => actor.split('#')[0] ?? actor;

const isUnit = (value: unknown): value is string =>
  typeof value === 'string' && value.includes('/');

/** What the last of the triggers that names a unit in one of these fields says there. */
const named = (fields: readonly string[], { triggers }: Asked): string | undefined =>
  triggers
    .map((trigger) => fields.map((field) => dataOf(trigger)[field]).find(isUnit))
    .findLast((unit) => unit !== undefined);

function unitMeant(word: string | undefined, asked: Asked): string | undefined {
  if (word === undefined) return undefined;
  if (word === 'holder') return asked.holder;
  if (word === 'lead') return asked.leading;
  return word === 'actor' ? actorOf(asked.triggers[0]) : named([word], asked);
}

/** The unit by whose place a role is routed: what the row says, what the entry is about, who has the person, who acted. */
const unitOfPlace = ({ at }: RoleRef, asked: Asked): string =>
  unitMeant(at, asked) ?? named(PLACES, asked) ?? asked.holder ?? actorOf(asked.triggers[0]);

const ofUnit = (unit: string, role: RoleCode | undefined): Who => ({
  party: unit.split('/')[0],
  unit,
  ...(role && { role }),
  words: wordsOfUnit(unit),
});

/**
 * The trigger and what would have begun the duty once more, the day on which somebody has to act, who has the person and who
 * leads the case then, and the agencies as they are.
 */
export type Asked = Readonly<{
  triggers: readonly [Entry, ...Entry[]];
  day: Day;
  began: Day;
  holder: string | undefined;
  leading: string | undefined;
  agencies: Agencies;
}>;

/** The party that a field of the trigger names, where that names no unit. */
function ofParty({ party }: RoleRef, { triggers }: Asked): Who | undefined {
  const named = party === undefined ? undefined : dataOf(triggers[0])[party];
  return typeof named === 'string' ? { party: named, words: wordsOfParty(named) } : undefined;
}

/** The unit that has by then what a unit had: itself, or the one that took over. */
export const holderNow = (unit: string, { day, agencies }: Pick<Asked, 'day' | 'agencies'>) =>
  unitOn(unit, day, agencies)?.code ?? unit;

function whoOf(ref: RoleRef, asked: Asked): Who | undefined {
  const { day, began, agencies } = asked;
  if (ref.party !== undefined) return ofParty(ref, asked);
  const meant = unitMeant(ref.unit, asked);
  if (meant !== undefined) return ofUnit(holderNow(meant, asked), ref.role);
  if (ref.role === undefined) return undefined;
  const place = placeOf(unitOfPlace(ref, asked), began, agencies);
  const { unit, party, role, words } = unitFor(ref.role, place, day, agencies);
  return unit === undefined ? { party, role, words } : ofUnit(unit, role);
}

/** The first of the references that names a unit, or else somebody; the publisher of the trigger where none does. */
export function leadOf(refs: readonly RoleRef[], asked: Asked): Who {
  const found = refs.flatMap((ref) => whoOf(ref, asked) ?? []);
  const { publisher } = asked.triggers[0];
  const [first = { party: publisher, words: wordsOfParty(publisher) }] = found;
  return found.find(({ unit }) => unit !== undefined) ?? first;
}

const nameOf = ({ party, unit, role }: Who): string => unit ?? `${party ?? ''} ${role ?? ''}`;

/** All that the references name besides one, each once. */
export function othersOf(refs: readonly RoleRef[], asked: Asked, but?: Who): readonly Who[] {
  const named = refs.flatMap((ref) => whoOf(ref, asked) ?? []);
  const others = named.filter((who) => but === undefined || nameOf(who) !== nameOf(but));
  return [...new Map(others.reverse().map((who) => [nameOf(who), who])).values()].reverse();
}
