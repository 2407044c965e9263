import unit from './jest.config.js';

/** @type {import('jest').Config} */
export default {
  ...unit,
  testMatch: ['**/test/integration/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/lib/'],
  testTimeout: 300_000,
  maxWorkers: 3, // more than two cores: these tests wait for processes and servers more than they compute
};
