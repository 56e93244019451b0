import fs from 'node:fs';
import path from 'node:path';
import type { Entry, PublishedName } from '#contracts';
import {
  obligationsOf,
  rulesBook,
  seedRules,
  type FactName,
  type Pattern,
  type When,
} from '#regulation';
import { on, Telling } from '../../test/entries.js';

const EXAMPLES = path.join(__dirname, '../../../contracts/examples');
const examples = new Map(
  fs
    .readdirSync(EXAMPLES)
    .filter((file) => file !== 'released.json')
    .map((file) => JSON.parse(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')))
    .sort((one, other) => (one.type < other.type ? -1 : 1))
    .map((record) => [record.type.split('.')[3] as PublishedName, record] as const),
);
const rules = rulesBook([]);

const namesOf = ({ event }: Pattern) => [event].flat() as PublishedName[];

type At = Readonly<{ at: string; answers?: string }>;

/** An entry that says what a pattern asks for, from the example of its event. */
function tell(telling: Telling, pattern: Pattern, name: PublishedName, { at, answers }: At) {
  const example = examples.get(name);
  const data = structuredClone(example.data);
  for (const [field, [value]] of Object.entries(pattern.where ?? {}))
    data[field] = Array.isArray(data[field]) ? [value] : value;
  for (const [field, [start]] of Object.entries(pattern.begins ?? {})) data[field] = `${start}x`;
  if (pattern.answers !== undefined) data[pattern.answers] = answers;
  const by = pattern.by?.[0] ?? example.source.slice(1);
  const unit = pattern.unit ? `${pattern.unit[0]}x` : `${by}/unit`;
  return telling.tell(name, data, { at, by, unit, recordedFrom: 'paper' });
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

type Computed = Readonly<{ id: string; day: string; when: When }>;

/** A case in which the condition of a row holds, and the trigger of it. */
function begin({ day, when }: Computed, trigger: Pattern, name: PublishedName) {
  const telling = new Telling();
  const path = trigger.path ?? when.if?.path ?? ['UNKNOWN'];
  const opening: Pattern = { event: 'CaseOpened', where: { path } };
  if (name !== 'CaseOpened') tell(telling, opening, 'CaseOpened', { at: on(`${day}1`) });
  for (const said of (when.if?.facts ?? []).flatMap((fact) => SAID[fact] ?? []))
    tell(telling, said, namesOf(said)[0]!, { at: on(`${day}1`) });
  return { telling, begun: tell(telling, trigger, name, { at: on(`${day}2`) }) };
}

/** What an act says to deal with each of the trigger's values, one after the other. */
function sayings({ each }: When, name: PublishedName, data: Record<string, unknown>) {
  if (!each) return [{}];
  const fields = each.in.filter((field) => field in examples.get(name).data);
  return (data[each.of] as string[]).map((value) =>
    Object.fromEntries(fields.map((field) => [field, [value]])),
  );
}

/** Tells an act that means the trigger. */
function act(telling: Telling, { day, when }: Computed, pattern: Pattern, begun: Entry) {
  const data = begun.data as Record<string, string>;
  const same = Object.entries(pattern.same ?? {}).map(([field, of]) => [
    field,
    [data[of] ?? 'border/gate/tinh-bien'],
  ]);
  const name = namesOf(pattern)[0]!;
  for (const said of sayings(when, name, data)) {
    const where = { ...Object.fromEntries(same), ...pattern.where, ...said };
    tell(telling, { ...pattern, where }, name, { at: on(`${day}3`), answers: begun.id });
  }
}

const computed = seedRules().obligations.flatMap(({ id, regime, when }) =>
  when ? [{ id, when, day: regime === 'R22' ? '2024-05-0' : '2026-05-0' }] : [],
);

const LAST = '2099-01-01T00:00:00Z';

describe('every computed row', () => {
  const check = (
    row: Computed,
    trigger: Pattern,
    name: PublishedName,
    acts: readonly Pattern[],
  ) => {
    const { telling, begun } = begin(row, trigger, name);
    const [opening = begun] = telling.entries;
    const { publisher } = row.when.restricted === 'lead' ? opening : begun;
    const states = () =>
      obligationsOf(telling.entries, rules, LAST, publisher)
        .filter(({ rule, state }) => rule === row.id && state !== 'cancelled')
        .map(({ state, lead }) => `${name}: ${state === 'met' ? 'met' : 'due'} ${lead.words.vi}`);
    expect(states()).toEqual([expect.stringMatching(/: due \S/)]);
    for (const pattern of acts) act(telling, row, pattern, begun);
    expect(states()).toEqual([expect.stringMatching(/: met \S/)]);
  };

  it.each(computed.map((row) => [row.id, row] as const))(
    '%s is begun by each of its triggers and met by each of its acts',
    (_, row) => {
      const { on: triggers, metBy, all } = row.when;
      const ways = all ? [metBy] : metBy.map((one) => [one]);
      for (const trigger of triggers)
        for (const name of namesOf(trigger))
          for (const acts of ways) check(row, trigger, name, acts);
    },
  );
});
