// One rule an arrow, each named as the sentence that it enforces. Tests may reach further than what they test,
// except into another ministry.
const PURE = '^libs/(kernel|codes|contracts|case-file|merkle|regulation|screening)/';
const DECISIONS = '^((?:apps|libs)/[^/]+)/.*/(?:decider|rules)\\.ts$';
const TESTS = ['\\.spec\\.ts$', '^(apps|libs)/[^/]+/test/', '^libs/testing/', '^apps/e2e/'];
const NOT_OURS = ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'unknown'];

/** Libs from left to right; each knows only what stands left of it. */
const LEFT_TO_RIGHT = ['sealing', 'ledger', 'feeds', 'host', 'casework'];
const PURE_LEFT_TO_RIGHT = ['kernel', 'codes', 'contracts', 'case-file', 'regulation'];

const arrows = (libs) =>
  libs.slice(0, -1).map((lib, i) => ({
    name: `${lib}-stands-left-of-${libs[i + 1]}`,
    severity: 'error',
    from: { path: `^libs/${lib}/`, pathNot: TESTS },
    to: { path: `^libs/(${libs.slice(i + 1).join('|')})/` },
  }));

module.exports = {
  forbidden: [
    {
      name: 'ministries-meet-only-in-the-log',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/e2e/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'pure-libs-know-only-each-other',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { path: '^(libs|apps|infra)/', pathNot: PURE },
    },
    {
      name: 'pure-libs-import-only-typebox',
      severity: 'error',
      from: { path: PURE, pathNot: TESTS },
      to: { dependencyTypes: NOT_OURS, pathNot: 'node_modules/typebox/' },
    },
    {
      name: 'a-decision-touches-no-infrastructure',
      severity: 'error',
      from: { path: DECISIONS },
      to: {
        path: '^(libs|apps|infra)/',
        pathNot: [PURE, '^$1/(?!.*(http|projection|duty|main|module)\\.ts$)'],
      },
    },
    {
      name: 'a-decision-imports-no-package',
      severity: 'error',
      from: { path: DECISIONS },
      to: { dependencyTypes: NOT_OURS },
    },
    ...arrows(PURE_LEFT_TO_RIGHT),
    ...arrows(LEFT_TO_RIGHT),
    {
      name: 'libs-do-not-know-apps',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'only-tests-import-testing',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'kafka-lives-in-feeds',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/feeds/', ...TESTS] },
      to: { path: 'node_modules/kafkajs/' },
    },
    {
      name: 'postgres-lives-in-the-ledger',
      severity: 'error',
      from: { path: '^(libs|apps)/', pathNot: ['^libs/ledger/', ...TESTS] },
      to: { path: 'node_modules/(pg|@types/pg)/' },
    },
    {
      name: 'rows-live-in-the-ledger-and-in-projections',
      severity: 'error',
      from: {
        path: '^(libs|apps)/',
        pathNot: ['^libs/(ledger|host)/', '/(projection|http)\\.ts$', ...TESTS],
      },
      to: { path: 'node_modules/(typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'the-browser-takes-only-pure-libs',
      severity: 'error',
      from: { path: '^apps/console/' },
      to: { path: '^(libs|apps|infra)/', pathNot: ['^apps/console/', PURE] },
    },
    {
      name: 'enter-a-lib-by-its-index',
      severity: 'error',
      from: { path: '^(libs|apps)/([^/]+)/' },
      to: {
        path: '^libs/[^/]+/src/',
        pathNot: ['^libs/[^/]+/src/index\\.ts$', '^libs/testing/', '^$1/$2/'],
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'tests-are-leaves',
      severity: 'error',
      from: {},
      to: { path: '\\.spec\\.ts$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|\\.cache)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'require', 'default', 'types'],
    },
  },
};
