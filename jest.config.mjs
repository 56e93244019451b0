import fs from 'node:fs';

// NestJS 12 and others are published as ES modules only; jest runs CommonJS, so swc turns exactly those packages.
const names = (dir) =>
  fs
    .readdirSync(dir)
    .flatMap((n) =>
      n.startsWith('@') ? fs.readdirSync(`${dir}/${n}`).map((x) => `${n}/${x}`) : [n],
    );
const isModule = (name) => {
  try {
    return (
      JSON.parse(fs.readFileSync(`node_modules/${name}/package.json`, 'utf8')).type === 'module'
    );
  } catch {
    return false;
  }
};
const esm = names('node_modules').filter(isModule);
const swc = (typescript) => [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: typescript ? { syntax: 'typescript', decorators: true } : { syntax: 'ecmascript' },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs', ignoreDynamic: false },
    sourceMaps: 'inline',
  },
];

/** One kind of test: what it is called, which files it has, what must run meanwhile. */
const kind = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch,
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/infra'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  testEnvironmentOptions: { customExportConditions: ['source', 'require', 'node', 'default'] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json'],
  transform: { '^.+\\.ts$': swc(true), '^.+\\.m?js$': swc(false) },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'] },
  ...more,
});

const withServers = {
  globalSetup: '<rootDir>/infra/checks/jest/start-servers.mjs',
  globalTeardown: '<rootDir>/infra/checks/jest/stop-servers.mjs',
};

export default {
  testTimeout: 60_000,
  maxWorkers: 2,
  projects: [
    kind('pure', ['**/!(*.int|*.e2e).spec.ts']),
    kind('int', ['**/*.int.spec.ts'], withServers),
    kind('e2e', ['**/*.e2e.spec.ts'], withServers),
  ],
};
