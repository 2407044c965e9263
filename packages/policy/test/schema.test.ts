import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { policyJsonSchema } from '../src/json-schema.ts';

const schemaFile = new URL('../schema/release-policy.schema.json', import.meta.url);

test('the JSON Schema in the repository is what the policy schema says; renew it with `release-actions policy schema`', () => {
  expect(JSON.parse(readFileSync(schemaFile, 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(policyJsonSchema())),
  );
});
