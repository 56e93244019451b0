import { PlantedTree } from './planted.js';

// What the compiler promises to whoever adds a command or an event.

const COMMANDS = `
import { Act, Label } from '#host';
@Label({ vi: 'Bắt đầu', en: 'Begin' })
export class Begin extends Act {}
`;
const ONE_MORE = `
@Label({ vi: 'Kết thúc', en: 'End' })
export class End extends Act {}
`;
const deciderWith = (rules: string) => `
import type { Decider } from '#kernel';
import type * as commands from './commands.js';
type Begun = Readonly<{ type: 'Begun'; data: object }>;
export const sample: Decider<'new' | 'begun', typeof commands, Begun> = {
  initialState: 'new',
  open: () => ['Begin'],
  decide: { Begin: () => [{ type: 'Begun', data: {} }], ${rules} },
  evolve: { Begun: () => 'begun' },
};
`;
const eventWith = (fields: string) => `
import Type from 'typebox';
import { Day, Unit, vocabulary } from '#contracts';
export const schema = vocabulary('x')('duty', 'NameHeld', { on: Day, unit: Unit, ${fields} });
export const kinds = Type;
`;
const wordsOf = (words: string) => `
import type { Wording } from './libs/case-file/src/words/wording.js';
import { border } from './libs/case-file/src/words/border.js';
export const { GateListChecked, ...rest } = border;
export const words: Wording<'border'> = ${words};
`;

const FILES: Record<string, string> = {
  'one/commands.ts': COMMANDS,
  'one/decider.ts': deciderWith(''),
  'unruled/commands.ts': COMMANDS + ONE_MORE,
  'unruled/decider.ts': deciderWith(''),
  'ruled/commands.ts': COMMANDS + ONE_MORE,
  'ruled/decider.ts': deciderWith('End: () => []'),
  'plain-event.ts': eventWith(''),
  'event-with-name.ts': eventWith('fullName: Type.String()'),
  'event-with-optional-name.ts': eventWith('fullName: Type.Optional(Type.String())'),
  'event-with-anything.ts': eventWith('more: Type.Unknown()'),
  'event-with-hidden-name.ts': eventWith('who: Type.Object({ name: Type.String() })'),
  'all-words.ts': wordsOf('border'),
  'words-missing.ts': wordsOf('rest'),
  'words-of-no-event.ts': wordsOf('{ ...border, NoSuchEvent: () => ({ vi: "", en: "" }) }'),
  'words-in-one-language.ts': wordsOf('{ ...border, GateListChecked: () => ({ en: "" }) }'),
};

describe('the compiler', () => {
  const tree = new PlantedTree();
  let output: string;

  beforeAll(() => {
    for (const place of ['libs', 'node_modules']) tree.link(place);
    for (const [file, text] of Object.entries(FILES)) tree.write(file, text);
    const compilerOptions = { noEmit: true, rootDir: '/' };
    const files = Object.keys(FILES);
    tree.write(
      'tsconfig.planted.json',
      JSON.stringify({ extends: './tsconfig.json', compilerOptions, include: [], files }),
    );
    output = tree.run('typescript-native/bin/tsc', '-p', 'tsconfig.planted.json');
  }, 180_000);
  afterAll(() => tree.remove());

  const errorsIn = (file: string) =>
    output.split('\n').filter((line) => line.startsWith(`${file}(`));

  it('asks for the rule of a new command in the decider that is there, and for no new file', () => {
    expect(errorsIn('unruled/decider.ts')).toEqual([expect.stringMatching(/TS2741.*'End'/)]);
    expect(errorsIn('ruled/decider.ts')).toEqual([]);
    const filesOf = (duty: string) => Object.keys(FILES).filter((file) => file.startsWith(duty));
    expect(filesOf('ruled')).toHaveLength(filesOf('one').length);
  });

  it.each(['name', 'optional-name', 'anything', 'hidden-name'])(
    'refuses an event with a field that could hold a name: %s',
    (what) => {
      expect(errorsIn(`event-with-${what}.ts`)).toEqual([expect.stringMatching(/TS2322/)]);
    },
  );

  it('refuses an event that has no words', () => {
    expect(errorsIn('words-missing.ts')).toEqual([
      expect.stringMatching(/TS2741.*'GateListChecked'/),
    ]);
  });

  it('refuses words in one language only', () => {
    expect(errorsIn('words-in-one-language.ts')).toEqual([expect.stringMatching(/TS2\d+/)]);
  });

  it('refuses words of an event that nobody publishes', () => {
    expect(errorsIn('words-of-no-event.ts')).toEqual([expect.stringMatching(/TS2353/)]);
  });

  it.each([
    'one/decider.ts',
    'one/commands.ts',
    'ruled/commands.ts',
    'plain-event.ts',
    'all-words.ts',
  ])('has nothing against %s', (file) => {
    expect(errorsIn(file)).toEqual([]);
  });
});
