import { PlantedTree } from './planted.js';

type Report = { filePath: string; messages: { ruleId: string | null; message: string }[] };

const decision = (body: string) => `export const decided = ${body};\n`;
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

/** What is written where, and which rule refuses it. */
const BREACHES: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['libs/kernel/src/chance.ts', decision('Math.random()'), SYNTAX],
  ['libs/codes/src/now.ts', decision('Date.now()'), SYNTAX],
  ['libs/contracts/src/today.ts', decision('new Date()'), SYNTAX],
  ['libs/regulation/src/zone.ts', decision('new Date(2026, 10, 22)'), SYNTAX],
  ['libs/regulation/src/hours.ts', decision("new Date('2026-11-22').getHours()"), SYNTAX],
  ['libs/case-file/src/later.ts', decision('async () => { await Promise.resolve(); }'), SYNTAX],
  ['libs/screening/src/environment.ts', decision('process.env'), GLOBALS],
  ['libs/merkle/src/timer.ts', decision('(f: () => void) => setTimeout(f, 1)'), GLOBALS],
  ['libs/casework/src/lead/decider.ts', decision('crypto.randomUUID()'), GLOBALS],
  ['apps/police/src/duty/decider.ts', decision("() => fetch('http://x')"), GLOBALS],
  ['apps/police/src/duty/rules.ts', decision('Date.now'), SYNTAX],
  [
    'apps/police/src/any.ts',
    'export const decided: any = 1;\n',
    '@typescript-eslint/no-explicit-any',
  ],
  [
    'apps/police/src/floating.ts',
    'export const decided = (): void => { Promise.resolve(); };\n',
    '@typescript-eslint/no-floating-promises',
  ],
  [
    'apps/police/src/switch.ts',
    "export function decided(a: 'x' | 'y'): number { switch (a) { case 'x': return 1; } return 2; }\n",
    '@typescript-eslint/switch-exhaustiveness-check',
  ],
  [
    'apps/police/src/parameters.ts',
    decision('(a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e]'),
    'max-params',
  ],
  [
    'apps/police/src/function.ts',
    `export function decided(): void {\n${'  decided();\n'.repeat(71)}}\n`,
    'max-lines-per-function',
  ],
  ['apps/police/src/file.ts', 'export {};\n'.repeat(301), 'max-lines'],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['libs/regulation/src/day.ts', decision("new Date('2026-11-22T00:00:00Z').getUTCDay()")],
  ['libs/merkle/src/verify.ts', decision('async (d: () => Promise<1>) => { await d(); }')],
  ['libs/kernel/src/kernel.spec.ts', decision('Math.random()')],
  ['apps/police/src/http.ts', decision('Date.now()')],
  ['libs/codes/src/list.ts', 'export {};\n'.repeat(301)],
];

describe('the lint rules', () => {
  const tree = new PlantedTree();
  let reports: Report[];

  beforeAll(() => {
    tree.link('node_modules');
    tree.copy('eslint.config.mjs');
    tree.copy('apps/console/tsconfig.json');
    tree.write('apps/console/src/main.tsx', 'export {};\n');
    for (const [file, text] of [...BREACHES, ...ALLOWED]) tree.write(file, text);
    reports = JSON.parse(tree.run('eslint/bin/eslint.js', '.', '--format', 'json')) as Report[];
  }, 180_000);
  afterAll(() => tree.remove());

  const firedIn = (file: string) => {
    const report = reports.find(({ filePath }) => filePath.endsWith(`/${file}`));
    if (!report) throw new Error(`${file} was not looked at`);
    return new Set(report.messages.map(({ ruleId, message }) => ruleId ?? message));
  };

  it.each(BREACHES)('refuse %s', (file, _text, rule) => {
    expect(firedIn(file)).toEqual(new Set([rule]));
  });

  it.each(ALLOWED)('let %s be', (file) => {
    expect(firedIn(file)).toEqual(new Set());
  });
});
