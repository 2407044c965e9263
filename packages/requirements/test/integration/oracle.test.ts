import { test } from '@jest/globals';
import { agreesWithOracle, goesOnlyWithOracle } from '../support/properties.ts';

test('go only if the oracle says so, 3,000 states', () => {
  goesOnlyWithOracle(3000);
});

test('near a state that may go, gate and oracle agree, 3,000 states', () => {
  agreesWithOracle(3000);
});
