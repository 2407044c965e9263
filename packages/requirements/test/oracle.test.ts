import { test } from '@jest/globals';
import { agreesWithOracle, goesOnlyWithOracle } from './support/properties.ts';

test('go only if the oracle says so', () => {
  goesOnlyWithOracle(40);
});

test('near a state that may go, gate and oracle agree', () => {
  agreesWithOracle(80);
});
