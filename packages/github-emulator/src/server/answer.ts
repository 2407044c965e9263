/** What a handler gives back; the server adds headers and checks it against GitHub's description. */
export type Answer = {
  readonly status: number;
  /** Rendered as JSON. Absent: no body. */
  readonly body?: unknown;
  /** Sent as it is, unchecked, instead of `body`. */
  readonly raw?: Buffer;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer of GitHub's that is an error; `message` is what GitHub writes. */
export class GitHubError extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { errors?: readonly unknown[]; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.name = 'GitHubError';
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

export function ok(body: unknown, headers?: Readonly<Record<string, string>>): Answer {
  return { status: 200, body, ...(headers === undefined ? {} : { headers }) };
}

export function created(body: unknown): Answer {
  return { status: 201, body };
}

export function noContent(): Answer {
  return { status: 204 };
}

export function notFound(): GitHubError {
  return new GitHubError(404, 'Not Found');
}

/** GitHub's 422 with one entry in `errors`. */
export function validationFailed(
  resource: string,
  field: string,
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'custom',
  message?: string,
): GitHubError {
  const error = { resource, field, code, ...(message === undefined ? {} : { message }) };
  return new GitHubError(422, 'Validation Failed', { errors: [error] });
}

export function errorBody(error: GitHubError): unknown {
  return {
    message: error.message,
    ...(error.errors === undefined ? {} : { errors: error.errors }),
    documentation_url: 'https://docs.github.com/rest',
    status: String(error.status),
  };
}
