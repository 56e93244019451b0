import tseslint from 'typescript-eslint';

const PURE = 'libs/{kernel,codes,contracts,case-file,merkle,regulation,screening}/**/*.ts';
const DECISIONS = '{apps,libs}/**/{decider,rules}.ts';
const LISTS = [
  'libs/codes/src/**/*.ts',
  'libs/regulation/src/rules/**',
  'libs/screening/src/seed/**',
];
const TESTS = ['**/*.spec.ts', '{apps,libs}/*/test/**', 'libs/testing/**', 'apps/e2e/**'];

const sizes = {
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 70, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
  // an exhaustive switch is one decision
  complexity: ['error', { max: 12, variant: 'modified' }],
};

const strictness = {
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: false, requireDefaultForNonUnion: true },
  ],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  // our own texts are codes and ids, where a code point is a character
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
};

// What comes in by a decision's context and by nothing else.
const OUTSIDE = [
  ...['process', 'console', 'fetch', 'crypto', 'performance', 'require'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
  ...['window', 'document', 'navigator', 'localStorage', 'sessionStorage'],
].map((name) => ({ name, message: 'A decision takes clock, chance and world from its context.' }));

const LOCAL_TIME = '/^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/';
const deterministic = [
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'A decision is deterministic: take chance from its context.',
  },
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now']",
    message: 'A decision is deterministic: take the time from its context.',
  },
  {
    selector: `NewExpression[callee.name='Date'][arguments.length>1], CallExpression[callee.property.name=${LOCAL_TIME}]`,
    message: 'A decision is the same in every time zone: count in UTC.',
  },
];
const synchronous = {
  selector: ':function[async=true], AwaitExpression, ImportExpression',
  message: 'A decision does no I/O.',
};

const off = (...rules) => Object.fromEntries(rules.map((rule) => [rule, 'off']));

export default tseslint.config(
  { ignores: ['dist/**', 'data/**', '.cache/**', 'node_modules/**', '**/*.cjs', '**/*.d.mts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.base],
    rules: {
      ...sizes,
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'no-debugger': 'error',
      'no-unreachable': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './apps/console/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: { ...sizes, ...strictness },
  },
  {
    files: [PURE, DECISIONS],
    ignores: TESTS,
    rules: {
      'no-restricted-globals': ['error', ...OUTSIDE],
      'no-restricted-syntax': ['error', ...deterministic, synchronous],
    },
  },
  {
    // Its digest is handed in, and a browser's digest is a promise.
    files: ['libs/merkle/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...deterministic] },
  },
  { files: LISTS, rules: off('max-lines') },
  {
    files: TESTS,
    rules: off(
      'max-lines-per-function',
      '@typescript-eslint/no-explicit-any',
      '@typescript-eslint/no-unsafe-argument',
      '@typescript-eslint/no-unsafe-assignment',
      '@typescript-eslint/no-unsafe-call',
      '@typescript-eslint/no-unsafe-enum-assignment',
      '@typescript-eslint/no-unsafe-member-access',
      '@typescript-eslint/no-unsafe-return',
      '@typescript-eslint/no-non-null-assertion',
      '@typescript-eslint/no-unnecessary-type-assertion',
      '@typescript-eslint/require-await',
      '@typescript-eslint/unbound-method',
    ),
  },
);
