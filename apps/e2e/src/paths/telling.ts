import fs from 'node:fs';
import path from 'node:path';
import type { Step, Story } from '../../../../infra/local/demo/story.mjs';

const FOLDER = path.join(__dirname, '../../paths');

/**
 * A case of the law from first contact to closing, as a text of `paths/` tells it. `cases`: how many it opens. `duties`:
 * each duty that it raises, as it stands in the end; `calls` those of what belongs to no case; `moments` what was not
 * done yet at a moment: in the lines of `linesOf`.
 */
export type Path = Readonly<{
  name: string;
  story: Story;
  cases: 0 | 1;
  duties: readonly string[];
  calls: readonly string[];
  moments: readonly (readonly [at: string, lines: readonly string[]])[];
}>;

/** A day and a clock of Viet Nam as an instant. */
const instant = (day: string, clock: string): string => `${day}T${clock}:00+07:00`;

const LISTS = ['needs', 'measures', 'kinds'];
/** Fields with a unit, and the field that names its party. */
const PARTIES: Readonly<Record<string, string | undefined>> = {
  fromUnit: 'fromParty',
  toUnit: 'toParty',
  to: 'toParty',
};

function valueOf(name: string, text: string): unknown {
  if (LISTS.includes(name)) return text.split(',');
  if (text === 'true' || text === 'false') return text === 'true';
  return /^\d+$/.test(text) ? Number(text) : text;
}

/** Fields as they are told; a unit from or to which somebody goes names its party too. */
function fieldsOf(told: readonly string[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const field of told) {
    const [name = '', text = ''] = field.split(/=(.*)/);
    fields[name] = valueOf(name, text);
    const party = PARTIES[name];
    if (party !== undefined && text.includes('/')) fields[party] = text.split('/')[0];
  }
  return fields;
}

/** Duties whose commands are of no case. */
const OF_NO_CASE = ['hotline', 'tips'];

/** Commands whose entries their own service alone shows. */
const RESTRICTED = /^(protection|closed-hearing|identity)\/|^facility\/place|^child\/assess-age/;

type Opening = readonly string[];

function openOf([way = '', circumstance = '', child]: Opening): NonNullable<Step['open']> {
  const group = { group: 'case', persons: [{ count: 1, circumstance }], firstNumber: 1, path: way };
  return child === undefined ? group : { ...group, children: '1' };
}

function stepsOf(lines: readonly string[], opening: Opening): Step[] {
  const times = new Map<string, number>();
  return lines.map((line) => {
    const [day = '', clock = '', by = '', command = '', ...told] = line.split(/\s+/);
    const nth = (times.get(command) ?? 0) + 1;
    times.set(command, nth);
    const name = nth === 1 ? command : `${command}#${String(nth)}`;
    const step = { name, by, at: instant(day, clock), invented: true } as const;
    if (command === 'opening/open-cases') return { ...step, open: openOf(opening) };
    const isOfCase = !OF_NO_CASE.includes(command.split('/')[0] ?? '');
    const restricted = RESTRICTED.test(command) && ({ restricted: true } as const);
    const act = { ...step, ...restricted, do: command, with: fieldsOf(told) };
    return isOfCase ? { ...act, for: { case: '1' } } : act;
  });
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/**
 * Reads a text of `paths/`. First a sentence after `#`; then, where a case is opened, its path of the law and where the
 * person was, and `child`. An act a line: when by the clock of Viet Nam, which demo officer, duty and command, its
 * fields. `@command` is the entry that this command left before. After `--- duties`, `--- call` and `--- at <moment>`:
 * the duties.
 */
export function readPath(name: string): Path {
  const text = fs.readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8');
  const [told = '', ...sections] = text.split(/^--- /m);
  const [title = '', ...lines] = linesIn(told);
  const isOpening = (line: string) => /^[A-Z]/.test(line);
  const acts = lines.filter((line) => !isOpening(line));
  const opening = lines.find(isOpening)?.split(' ') ?? [];
  const tables = sections.map((section) => linesIn(section));
  const tableOf = (name: string) => tables.find(([head]) => head === name)?.slice(1) ?? [];
  const words = title.replace('# ', '');
  return {
    name,
    story: { story: name, words: { vi: words, en: words }, steps: stepsOf(acts, opening) },
    cases: opening.length === 0 ? 0 : 1,
    duties: tableOf('duties'),
    calls: tableOf('call'),
    moments: tables.flatMap(([head = '', ...rest]) => {
      const [word, day = '', clock = ''] = head.split(' ');
      return word === 'at' ? [[instant(day, clock), rest] as const] : [];
    }),
  };
}

/** All paths: each of the law in each regime, the one that crosses the change, and the calls to the hotline. */
export const readPaths = (): Path[] =>
  fs
    .readdirSync(FOLDER)
    .sort()
    .map((file) => readPath(path.basename(file, '.txt')));
