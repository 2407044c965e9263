/** The token of a job for the artifact service: run and job it speaks for are in its claims, as on a hosted runner. */
export function runtimeToken(runId: number, attempt: number, jobId: number): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { scp: `Actions.Results:${backendRunId(runId, attempt)}:${jobId}`, nameid: `run-${runId}` };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.emulator`;
}

/** Each attempt is a run of its own to the artifact service, so that a re-run may upload the same name again. */
export function backendRunId(runId: number, attempt: number): string {
  return `${runId}-${attempt}`;
}

/** The run and attempt that a token speaks for; undefined for anything that is no such token. */
export function runOfToken(authorization: string | undefined): string | undefined {
  const [, claims = ''] = /^bearer [^.]+\.([^.]+)\./i.exec(authorization ?? '') ?? [];
  try {
    const { scp = '' } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { scp?: string };
    return /Actions\.Results:([^:]+):/.exec(scp)?.[1];
  } catch {
    return undefined;
  }
}
