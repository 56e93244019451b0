import path from 'node:path';
import { PlantedTree, ROOT } from './planted.js';

type Violation = { rule: { name: string }; from: string; to: string };

const LIBS = [
  ...['kernel', 'codes', 'contracts', 'case-file', 'regulation', 'screening', 'merkle'],
  ...['sealing', 'ledger', 'feeds', 'host', 'casework', 'testing'],
];
const PACKAGES = ['kafkajs', 'pg', 'typeorm', 'typebox', '@nestjs/common'];

/** For each rule a file that breaks it and no other: its path, and what it imports. */
const BREACHES: Record<string, readonly [file: string, imported: string]> = {
  'ministries-meet-only-in-the-log': ['apps/police/src/plant.ts', '../../border/src/main.js'],
  'pure-libs-know-only-each-other': ['libs/screening/src/plant.ts', '#ledger'],
  'pure-libs-import-only-typebox': ['libs/merkle/src/plant.ts', 'node:crypto'],
  'a-decision-touches-no-infrastructure': ['apps/police/src/one/decider.ts', '#host'],
  'a-decision-imports-no-package': ['libs/casework/src/two/decider.ts', '@nestjs/common'],
  'kernel-stands-left-of-codes': ['libs/kernel/src/plant.ts', '#codes'],
  'codes-stands-left-of-contracts': ['libs/codes/src/plant.ts', '#regulation'],
  'contracts-stands-left-of-case-file': ['libs/contracts/src/plant.ts', '#case-file'],
  'case-file-stands-left-of-regulation': ['libs/case-file/src/plant.ts', '#regulation'],
  'sealing-stands-left-of-ledger': ['libs/sealing/src/plant.ts', '#ledger'],
  'ledger-stands-left-of-feeds': ['libs/ledger/src/plant.ts', '#casework'],
  'feeds-stands-left-of-host': ['libs/feeds/src/plant.ts', '#host'],
  'host-stands-left-of-casework': ['libs/host/src/plant.ts', '#casework'],
  'libs-do-not-know-apps': ['libs/casework/src/plant.ts', '../../../apps/border/src/main.js'],
  'only-tests-import-testing': ['apps/border/src/plant.ts', '#testing'],
  'kafka-lives-in-feeds': ['apps/border/src/broker.ts', 'kafkajs'],
  'postgres-lives-in-the-ledger': ['libs/feeds/src/query.ts', 'pg'],
  'rows-live-in-the-ledger-and-in-projections': ['apps/border/src/rows.ts', 'typeorm'],
  'the-browser-takes-only-pure-libs': ['apps/console/src/plant.ts', '#ledger'],
  'enter-a-lib-by-its-index': ['apps/border/src/deep.ts', '../../../libs/kernel/src/inner.js'],
  'no-cycles': ['libs/host/src/round.ts', './round.js'],
  'tests-are-leaves': ['libs/host/src/leaf.ts', './some.spec.js'],
};

const ALLOWED: readonly (readonly [file: string, imported: string])[] = [
  ['libs/contracts/src/events.ts', 'typebox'],
  ['libs/contracts/src/words.ts', '#codes'],
  ['libs/ledger/src/table.ts', 'pg'],
  ['libs/feeds/src/kafka.ts', 'kafkajs'],
  ['libs/feeds/src/kafka.int.spec.ts', 'pg'],
  ['libs/kernel/src/kernel.spec.ts', 'node:crypto'],
  ['apps/border/src/list/projection.ts', 'typeorm'],
  ['apps/border/src/list/decider.ts', '#contracts'],
  ['apps/border/src/service.ts', '#casework'],
  ['apps/border/src/border.e2e.spec.ts', '#testing'],
  ['apps/console/src/timeline.ts', '#case-file'],
];

describe('the boundaries', () => {
  const tree = new PlantedTree();
  let violations: Violation[];
  let names: string[];

  const plant = (file: string, imported: string) =>
    tree.write(file, `import { it } from '${imported}';\nexport const its = [it];\n`);

  beforeAll(async () => {
    const one = 'export const it = 1;\n';
    for (const lib of LIBS) tree.write(`libs/${lib}/src/index.ts`, one);
    for (const file of ['apps/border/src/main.ts', 'libs/kernel/src/inner.ts'])
      tree.write(file, one);
    tree.write('libs/host/src/some.spec.ts', one);
    for (const name of PACKAGES) {
      tree.write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      tree.write(`node_modules/${name}/index.js`, 'exports.it = 1;\n');
    }
    const dependencies = Object.fromEntries(PACKAGES.map((name) => [name, '*']));
    tree.describe({ dependencies });
    for (const [file, imported] of [...Object.values(BREACHES), ...ALLOWED]) plant(file, imported);
    tree.copy('.dependency-cruiser.cjs');
    const report = tree.run(
      'dependency-cruiser/bin/dependency-cruise.mjs',
      ...['apps', 'libs', '--output-type', 'json'],
    );
    violations = (JSON.parse(report) as { summary: { violations: Violation[] } }).summary
      .violations;
    const { forbidden } = (await import(path.join(ROOT, '.dependency-cruiser.cjs'))) as {
      forbidden: { name: string }[];
    };
    names = forbidden.map(({ name }) => name);
  }, 180_000);
  afterAll(() => tree.remove());

  const firedIn = (file: string) =>
    violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);

  it.each(Object.entries(BREACHES))('%s: says so, and nothing else', (name, [file]) => {
    expect(firedIn(file)).toEqual([name]);
  });

  it.each(ALLOWED)('let %s import %s', (file) => {
    expect(firedIn(file)).toEqual([]);
  });

  it('are each broken once here', () => {
    expect(names.sort()).toEqual(Object.keys(BREACHES).sort());
  });
});
