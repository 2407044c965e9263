import { test } from '@jest/globals';
import { agreesWithOracle, goesOnlyWithOracle } from '../support/properties.ts';

test('go only if the oracle says so, 2,000 states', () => {
  goesOnlyWithOracle(2000);
});

test('near a state that may go, gate and oracle agree, 2,000 states', () => {
  agreesWithOracle(2000);
});
