import { findUntidy } from './tidy.mjs';

const untidy = (files: Record<string, string>) => {
  const texts = new Map(Object.entries(files));
  return findUntidy({ texts, has: (file) => texts.has(file) });
};
/** Spelled so that the tidy check does not find its own examples. */
const spelled = (...parts: string[]) => parts.join('');
const page = (text: string) => `# Title\n\n${text}\n`;

const BREACHES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['a-file-is-named-by-its-content', 'apps/police/src/case.service.ts', ''],
  ['a-file-is-named-by-its-content', 'apps/police/src/case.dto.ts', ''],
  ['a-file-is-named-by-its-content', 'libs/host/src/date-utils.ts', ''],
  ['a-file-is-named-by-its-content', 'libs/host/src/common.ts', ''],
  ['a-file-has-at-most-300-lines', 'libs/host/src/long.ts', 'x\n'.repeat(301)],
  [
    'a-class-is-named-by-what-it-is',
    'libs/host/src/a.ts',
    spelled('export class Case', 'Manager {}'),
  ],
  ['a-class-is-named-by-what-it-is', 'libs/host/src/a.ts', spelled('interface Ba', 'seCase {}')],
  ['nothing-is-left-for-later', 'libs/host/src/a.ts', spelled('// TO', 'DO: later')],
  ['nothing-is-left-for-later', 'docs/a.md', page(spelled('FIX', 'ME'))],
  ['every-test-runs', 'libs/host/src/a.spec.ts', spelled('it.on', "ly('x', () => {})")],
  ['every-test-runs', 'libs/host/src/a.spec.ts', spelled('describe.sk', "ip('x', () => {})")],
  ['every-test-runs', 'libs/host/src/a.spec.ts', spelled('xi', "t('x', () => {})")],
  ['a-test-says-the-rule', 'libs/host/src/a.spec.ts', spelled("it('sho", "uld work', () => {})")],
  ['no-rule-is-switched-off', 'libs/host/src/a.ts', spelled('// eslint-', 'disable-next-line')],
  ['no-rule-is-switched-off', 'libs/host/src/a.ts', spelled('// @ts-', 'ignore')],
  ['only-type-tests-expect-errors', 'libs/host/src/a.ts', spelled('// @ts-expect-', 'error')],
  ['the-checkout-stands-alone', 'docs/a.md', page(spelled('see ../sha', 'red/design.md'))],
  ['no-path-of-one-machine', 'libs/host/src/a.ts', spelled("const a = '/ho", "me/lan/x';")],
  ['no-path-of-one-machine', 'infra/local/a.sh', spelled('cd /ro', 'ot/x')],
  ['a-merge-is-finished', 'libs/host/src/a.ts', spelled('<<<<', '<<< HEAD')],
  ['an-index-names-what-it-exports', 'libs/host/src/b.ts', spelled('export ', "* from './a.js';")],
  ['every-link-leads-somewhere', 'docs/a.md', page('[there](../nowhere.md)')],
  ['every-link-leads-somewhere', 'docs/a.md', page('[there](#no-such-heading)')],
  ['a-page-has-one-title', 'docs/a.md', 'no title'],
  ['a-page-has-one-title', 'docs/a.md', '# One\n\n# Two\n'],
  ['each-app-and-lib-says-what-it-is', 'libs/host/src/index.ts', ''],
];

const ALLOWED: readonly (readonly [file: string, text: string])[] = [
  ['infra/local/processes.mjs', 'const information = 1;'],
  ['libs/codes/src/crime.ts', 'x\n'.repeat(400)],
  ['libs/host/src/a.spec.ts', 'const describeHere = missing ? describe.skip : describe;'],
  ['libs/host/src/a.types.spec.ts', spelled('// @ts-expect-', 'error')],
  ['docs/a.md', page('```bash\n# a comment, no title\n[dead](in-code.md)\n```')],
  ['docs/a.md', page('[title](#title) [out](https://example.org) `[code](x.md)`')],
  ['docs/a.md', page('## Cam kết thực tế\n\n[xuống](#cam-kết-thực-tế)')],
];

describe('the tidy check', () => {
  it.each(BREACHES)('%s: finds %s', (rule, file, text) => {
    expect(untidy({ [file]: text })).toEqual([expect.stringContaining(`(${rule})`)]);
  });

  it.each(ALLOWED)('lets %s be', (file, text) => {
    expect(untidy({ [file]: text })).toEqual([]);
  });

  it('names file and line', () => {
    const text = spelled('const a = 1;\n// X', 'XX\n');
    expect(untidy({ 'libs/host/src/a.ts': text })).toEqual([
      spelled('libs/host/src/a.ts:2: X', 'XX (nothing-is-left-for-later)'),
    ]);
  });

  it('follows a link to a heading of another page', () => {
    const other = '# Other\n\n## Down here\n';
    const link = (anchor: string) => page(`[there](b.md#${anchor})`);
    expect(untidy({ 'docs/a.md': link('down-here'), 'docs/b.md': other })).toEqual([]);
    expect(untidy({ 'docs/a.md': link('up-here'), 'docs/b.md': other })).toHaveLength(1);
  });
});
