import * as z from 'zod/mini';
import { repositoryPath } from '../values/text.ts';

/**
 * The workflow files whose runs may make evidence; a `*` stands for any part of a file name. By default every
 * workflow of the repository: pull request runs are refused whatever their file.
 */
export const producers = z._default(z.array(repositoryPath).check(z.minLength(1)), ['.github/workflows/*']);

/** The services of one repository and the paths that belong to each. Without this, the repository is one service. */
export const services = z._default(
  z.record(
    z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'expected a service name such as storefront')),
    z.strictObject({ paths: z._default(z.array(repositoryPath), []) }),
  ),
  {},
);
