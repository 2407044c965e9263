/** @type {import('jest').Config} */
export default {
  testTimeout: 60_000, // a slow machine is no failure; what must be fast is measured in bench/
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  testMatch: ['**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/lib/', '/test/integration/'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/out/'],
  watchman: false,
};
