import { query as select } from 'json-p3';

/** Every value that a JSONPath (RFC 9535) selects. @throws for a path that is none. */
export const query = (path: string, value: unknown): unknown[] =>
  select(path, value as Parameters<typeof select>[1]).values();
