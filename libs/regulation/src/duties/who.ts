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

// The unit by whose commune and province a duty is routed: the one that the entry is about, else the one that acted.
const PLACES = ['unit', 'commune', 'office', 'gate', 'notified', 'toUnit', 'to'] as const;

const actorOf = ({ actor }: Entry): string => actor.split('#')[0] ?? actor;

const isUnit = (value: unknown): value is string =>
  typeof value === 'string' && value.includes('/');

function unitOfPlace(trigger: Entry): string {
  const data = dataOf(trigger);
  return PLACES.map((field) => data[field]).find(isUnit) ?? actorOf(trigger);
}

function namedUnit({ unit }: RoleRef, { triggers, holder }: Asked): string | undefined {
  if (unit === undefined) return undefined;
  if (unit === 'holder') return holder;
  if (unit === 'actor') return actorOf(triggers[0]);
  return triggers.map((trigger) => dataOf(trigger)[unit]).find(isUnit);
}

const ofUnit = (unit: string, role: RoleCode | undefined): Who => ({
  party: unit.split('/')[0],
  unit,
  ...(role && { role }),
  words: wordsOfUnit(unit),
});

/**
 * The trigger and what would have begun the duty once more, the day on which somebody has to act, who has the person then,
 * and the agencies as they are.
 */
export type Asked = Readonly<{
  triggers: readonly [Entry, ...Entry[]];
  day: Day;
  began: Day;
  holder: string | undefined;
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
  const { triggers, day, began, agencies } = asked;
  if (ref.party !== undefined) return ofParty(ref, asked);
  const named = namedUnit(ref, asked);
  if (named !== undefined) return ofUnit(holderNow(named, asked), ref.role);
  if (ref.role === undefined) return undefined;
  const place = placeOf(unitOfPlace(triggers[0]), began, agencies);
  const { unit, party, role, words } = unitFor(ref.role, place, day, agencies);
  return unit === undefined ? { party, role, words } : ofUnit(unit, role);
}

/** The first of the references that names somebody; the publisher of the trigger where none does. */
export function leadOf(refs: readonly RoleRef[], asked: Asked): Who {
  for (const ref of refs) {
    const who = whoOf(ref, asked);
    if (who) return who;
  }
  const { publisher } = asked.triggers[0];
  return { party: publisher, words: wordsOfParty(publisher) };
}

const nameOf = ({ party, unit, role }: Who): string => unit ?? `${party ?? ''} ${role ?? ''}`;

/** All that the references name, each once. */
export function othersOf(refs: readonly RoleRef[], asked: Asked): readonly Who[] {
  const named = refs.flatMap((ref) => whoOf(ref, asked) ?? []);
  return [...new Map(named.reverse().map((who) => [nameOf(who), who])).values()].reverse();
}
