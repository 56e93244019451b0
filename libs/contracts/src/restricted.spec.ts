import fs from 'node:fs';
import path from 'node:path';
import {
  findNewType,
  isRestricted,
  openedRecord,
  readRecord,
  writeRestricted,
  type Entry,
  type Sealed,
  type Seals,
} from '#contracts';

const EXAMPLES = path.join(__dirname, '../examples');
const examples = fs
  .readdirSync(EXAMPLES)
  .map((file) => readRecord(fs.readFileSync(path.join(EXAMPLES, file), 'utf8')))
  .filter((entry) => entry !== undefined)
  .filter(({ type }) => isRestricted(type));

/** Remembers instead of encrypting: what is looked for here is what stands outside. */
function remembering(): Seals {
  const texts = new Map<string, string>();
  return {
    seal: (text, id) => {
      texts.set(id, text);
      return { key: 'key-for-test', commitment: '0'.repeat(64), ciphertext: 'x'.repeat(1400) };
    },
    open: (_sealed, id) => texts.get(id),
  };
}

function sealed(example: Entry, seals: Seals): { record: string; entry: Entry } {
  const record = writeRestricted(example, example, seals.seal) ?? '';
  const entry = readRecord(record);
  if (!entry) throw new Error(`${example.type} is sealed as no record`);
  return { record, entry };
}

describe('a restricted entry', () => {
  it('is there for protection, age, identity, placement, hearings and proceedings', () => {
    expect(examples.map(({ type }) => type).sort()).toEqual([
      'AgeAssessed',
      'ClosedHearingAsked',
      'ClosedHearingDecided',
      'CriminalCaseOpened',
      'FamilyContactBarred',
      'HelpOfForceAsked',
      'IdentityClaimed',
      'PlacedInFacility',
      'ProtectionApplied',
      'ProtectionAsked',
      'ProtectionDeclined',
      'ProtectionDropped',
      'ProtectionRefused',
    ]);
  });

  it.each(examples.map((entry) => [entry.type, entry] as const))(
    'of %s shows neither its type nor case, unit, officer, cause, request or rules',
    (type, example) => {
      const told = { ...example, causationId: 'border/18', reaction: 'when-a-then-b' };
      const whole = { ...told, requestId: 'f'.repeat(64), recordedFrom: 'paper' } as Entry;
      const { record, entry } = sealed(whole, remembering());
      const [unit = '', officer = ''] = example.actor.split('#');
      const secrets = [type, example.caseId ?? '', unit, officer, example.occurredAt, 'border/18'];
      for (const secret of [...secrets, 'when-a', 'ffff', '2025@', 'paper', 'correlationid'])
        expect(record).not.toContain(secret);
      expect(entry).toMatchObject({
        type: 'EntryRestricted',
        known: true,
        caseId: undefined,
        actor: `${example.publisher}/service#restricted`,
        occurredAt: example.time,
      });
    },
  );

  it.each(examples.map((entry) => [entry.type, entry] as const))(
    'of %s is to its publisher what it would have been in the open',
    (_type, example) => {
      const seals = remembering();
      const { entry } = sealed(example, seals);
      expect(readRecord(openedRecord(entry, seals.open) ?? '')).toEqual(example);
    },
  );

  it('keeps its id, place and time whatever stands inside', () => {
    const [example] = examples as [Entry];
    const { entry } = sealed(example, remembering());
    const inside = { ...JSON.parse(hiddenOf(example)), id: 'police/1', clock: '0000000000000001' };
    const opened = readRecord(openedRecord(entry, () => JSON.stringify(inside)) ?? '');
    expect(opened).toMatchObject({ id: example.id, clock: example.clock });
  });

  it.each([
    ['nothing', undefined],
    ['no JSON', 'secret'],
    ['a list', '[]'],
    ['another thing', '{}'],
    ['an open event', hiddenOf({ type: 'DangerEnded' })],
    ['a restricted entry once more', hiddenOf({ type: 'EntryRestricted' })],
  ])('with %s inside is opened as nothing', (_what, text) => {
    const [example] = examples as [Entry];
    const { entry } = sealed(example, remembering());
    expect(openedRecord(entry, () => text)).toBeUndefined();
  });

  it('waits for parties that do not know what a restricted entry is, whatever it says', () => {
    const types = new Set(examples.map(({ type }) => findNewType(type)));
    expect([...types]).toEqual(['vn.donghanh.ledger.EntryRestricted.v1']);
  });

  it('is no other entry', () => {
    const [example] = examples as [Entry];
    expect(openedRecord(example, (_: Sealed) => '{}')).toBeUndefined();
  });
});

/** What is sealed of an example, or of one like it under another name. */
function hiddenOf({ type }: Pick<Entry, 'type'>): string {
  let hidden = '';
  const [example] = examples as [Entry];
  writeRestricted(example, example, (text) => {
    hidden = text;
    return { key: 'key-for-test', commitment: '0'.repeat(64), ciphertext: 'x'.repeat(1400) };
  });
  return hidden.replace(example.type, type);
}
