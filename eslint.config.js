import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const worldGlobals = [
  ['Date', 'now', 'Pass a clock: a decision never reads the real one.'],
  ['performance', 'now', 'Pass a clock: a decision never reads the real one.'],
  ['process', 'env', 'Pass values: the environment is read in adapters and action-kit only.'],
].map(([object, property, message]) => ({ object, property, message }));

const worldFunctions = ['setTimeout', 'setInterval', 'setImmediate', 'fetch'].map((name) => ({
  name,
  message: 'Timers and requests live in adapters; pass what is needed as a port.',
}));

export default tseslint.config(
  { ignores: ['**/dist/', 'lib/', 'out/', '**/generated/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // There are no enums to assign to: erasableSyntaxOnly forbids them. It takes a sixth of the time of all rules.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  {
    files: ['packages/*/src/**/*.ts', 'actions/*/src/**/*.ts'],
    ignores: [
      '**/adapters/**',
      'packages/{action-kit,http,github,github-emulator,demo,cli}/src/**',
      'actions/*/src/index.ts',
    ],
    rules: {
      'no-restricted-properties': ['error', ...worldGlobals],
      'no-restricted-globals': ['error', ...worldFunctions],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Pass a clock.' },
      ],
    },
  },
  {
    files: ['**/test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } },
);
