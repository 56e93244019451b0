import fs from 'node:fs';
import path from 'node:path';
import type { Entry, PublishedName } from '#contracts';
import { seedRules, type FactName, type Pattern, type When } from '#regulation';
import { on, Telling } from './entries.js';

// Entries made from the examples of their events, so that they say what a pattern of a row asks for.

const EXAMPLES = path.join(__dirname, '../../contracts/examples');
/** The example of each event, as it is published. */
export const examples = new Map(
  fs
    .readdirSync(EXAMPLES)
    .filter((file) => file !== 'released.json')
    .map((file) => JSON.parse(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')))
    .sort((one, other) => (one.type < other.type ? -1 : 1))
    .map((record) => [record.type.split('.')[3] as PublishedName, record] as const),
);

/** The events that a pattern is about. */
export const namesOf = ({ event }: Pattern) => [event].flat() as PublishedName[];

/** The units by which an entry is told: who says it, and the units that it names, by the field. */
export type Units = Readonly<{
  actorOf: (by: string) => string;
  named: (field: string, starts?: readonly string[]) => string | undefined;
}>;

/** Units that no register knows: what matters is that something stands there. */
const nobody: Units = {
  actorOf: (by) => `${by}/unit`,
  named: (_, starts) => starts && `${starts[0]}x`,
};

/** What an event says where it says what a pattern asks for. */
export function saying(pattern: Pattern, name: PublishedName, { named }: Units = nobody) {
  const data = structuredClone(examples.get(name).data) as Record<string, unknown>;
  for (const [field, value] of Object.entries(data))
    if (typeof value === 'string' && value.includes('/')) data[field] = named(field) ?? value;
  for (const [field, [value]] of Object.entries(pattern.where ?? {}))
    data[field] = Array.isArray(data[field]) ? [value] : value;
  for (const [field, starts] of Object.entries(pattern.begins ?? {}))
    data[field] = named(field, starts) ?? `${starts[0]}x`;
  return data;
}

type At = Readonly<{ at: string; answers?: string; units?: Units }>;

/** An entry that says what a pattern asks for, from the example of its event. */
export function tell(
  telling: Telling,
  pattern: Pattern,
  name: PublishedName,
  { at, answers, units = nobody }: At,
) {
  const data = saying(pattern, name, units);
  if (pattern.answers !== undefined) data[pattern.answers] = answers;
  const by = pattern.by?.[0] ?? examples.get(name).source.slice(1);
  const unit = pattern.unit && units === nobody ? `${pattern.unit[0]}x` : units.actorOf(by);
  return telling.tell(name, data as never, { at, by, unit, recordedFrom: 'paper' });
}

/** What has to be said so that a fact holds. */
const SAID: Partial<Record<FactName, readonly Pattern[]>> = {
  child: [{ event: 'HandledAsChild' }],
  'verification-extended': [{ event: 'VerificationExtended' }],
  'family-contact-allowed': [{ event: 'ConsentGiven', where: { to: ['CON_CONTACT_FAMILY'] } }],
  'family-contact-cleared': [
    { event: 'BestInterestsDecided', where: { about: ['FAMILY_CONTACT'] } },
    { event: 'FamilyContactCleared' },
  ],
};

/** A row that entries begin, and the decade of the month in which its specification happens. */
export type Computed = Readonly<{ id: string; day: string; when: When }>;

/** Every computed row, on days of its regime. */
export const computed: readonly Computed[] = seedRules().obligations.flatMap(
  ({ id, regime, when }) =>
    when ? [{ id, when, day: regime === 'R22' ? '2024-05-0' : '2026-05-0' }] : [],
);

/** A case in which the condition of a row holds, and the trigger of it. */
export function begin(
  { day, when }: Computed,
  trigger: Pattern,
  name: PublishedName,
  units?: Units,
) {
  const telling = new Telling();
  const path = trigger.path ?? when.if?.path ?? ['UNKNOWN'];
  const opening: Pattern = { event: 'CaseOpened', where: { path } };
  const told = (clock: string) => ({ at: on(`${day}${clock}`), ...(units && { units }) });
  if (name !== 'CaseOpened') tell(telling, opening, 'CaseOpened', told('1'));
  for (const said of (when.if?.facts ?? []).flatMap((fact) => SAID[fact] ?? []))
    tell(telling, said, namesOf(said)[0]!, told('1'));
  return { telling, begun: tell(telling, trigger, name, told('2')) };
}

/** What an act says to deal with each of the trigger's values, one after the other. */
export function sayings({ each }: When, name: PublishedName, data: Record<string, unknown>) {
  if (!each) return [{}];
  const fields = each.in.filter((field) => field in examples.get(name).data);
  return (data[each.of] as string[]).map((value) =>
    Object.fromEntries(fields.map((field) => [field, [value]])),
  );
}

/** Tells an act that means the trigger. */
export function act(
  telling: Telling,
  { day, when }: Computed,
  pattern: Pattern,
  { begun, units }: Readonly<{ begun: Entry; units?: Units }>,
) {
  const data = begun.data as Record<string, string>;
  const same = Object.entries(pattern.same ?? {}).map(([field, of]) => [
    field,
    [data[of] ?? 'border/gate/tinh-bien'],
  ]);
  const name = namesOf(pattern)[0]!;
  const told = { at: on(`${day}3`), answers: begun.id, ...(units && { units }) };
  for (const said of sayings(when, name, data)) {
    const where = { ...Object.fromEntries(same), ...pattern.where, ...said };
    tell(telling, { ...pattern, where }, name, told);
  }
}
