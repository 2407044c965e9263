/** Whether a status is one that is written, such as `200`, or `2xx` for every status from 200 to 299. */
export function isStatus(written: string, status: number): boolean {
  const found = String(status);
  return written === found || (written.endsWith('xx') && written[0] === found[0]);
}
