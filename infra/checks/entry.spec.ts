import { fill } from './generate/markdown.mjs';
import { findMissing } from './lockfile.mjs';
import { readRequired } from './needs.mjs';

describe('a lockfile', () => {
  const root = { optionalDependencies: { '@swc/core-linux-x64-gnu': '1.0.0' } };

  it('names every package for another platform', () => {
    const packages = { 'node_modules/@swc/core': root };
    expect(findMissing(packages)).toEqual([expect.stringContaining('@swc/core-linux-x64-gnu')]);
    const complete = { ...packages, 'node_modules/@swc/core-linux-x64-gnu': {} };
    expect(findMissing(complete)).toEqual([]);
  });
});

describe('what `npm test` insists on', () => {
  it('is named by an option, or by the environment', () => {
    expect(readRequired(['--require', 'kafka,browser'])).toEqual(['kafka', 'browser']);
    expect(readRequired([], 'kafka')).toEqual(['kafka']);
    expect(readRequired([])).toEqual([]);
  });

  it.each([['--require', 'kafak'], ['--requires', 'kafka'], ['kafka']])(
    'is refused where it is misspelt: %s %s',
    (...args) => {
      expect(() => readRequired(args)).toThrow(/npm test/);
    },
  );
});

describe('a generated table', () => {
  const page = 'before <!-- generated:commands --> old <!-- /generated --> after';

  it('replaces what stood between its markers, and nothing else', () => {
    expect(fill(page, 'commands', 'new')).toBe(
      'before <!-- generated:commands -->\n\nnew\n\n<!-- /generated --> after',
    );
  });

  it('is missed where the page has no markers of its name', () => {
    expect(fill(page, 'events', 'new')).toBeUndefined();
  });
});
