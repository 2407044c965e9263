import { lookup as systemLookup } from 'node:dns/promises';

const longestLookupMs = 5000;

/**
 * Every address of a host. The system's resolver knows neither deadline nor cancelling: it is left behind when
 * `ms` are over or the signal is aborted, and the promise rejects.
 */
export async function addressesOf(
  hostname: string,
  signal: AbortSignal,
  lookup: typeof systemLookup = systemLookup,
  ms = longestLookupMs,
): Promise<string[]> {
  const bare = hostname.replace(/^\[(.*)\]$/u, '$1');
  let timer: NodeJS.Timeout | undefined;
  let cancel = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => {
    cancel = () => reject(new Error(`no name server answered for ${bare}`));
    timer = setTimeout(cancel, ms);
    signal.addEventListener('abort', cancel, { once: true });
    if (signal.aborted) cancel();
  });
  try {
    const found = await Promise.race([lookup(bare, { all: true }), over]);
    return [...new Set(found.map(({ address }) => address))];
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}
