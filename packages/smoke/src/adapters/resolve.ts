import { Resolver } from 'node:dns/promises';
import type { NameQuestion, NameAnswer } from '../ports.ts';

/** Asks name servers: those of the system, or those that are named. */
export async function resolveName({
  name,
  type,
  servers,
  timeoutMs,
  signal,
}: NameQuestion): Promise<NameAnswer> {
  const resolver = new Resolver({ timeout: Math.max(1, Math.floor(timeoutMs / 2)), tries: 2 });
  if (servers !== undefined) resolver.setServers(servers);
  const cancel = (): void => resolver.cancel();
  signal.addEventListener('abort', cancel, { once: true });
  const timer = setTimeout(cancel, timeoutMs);
  try {
    return { answers: ([await resolver.resolve(name, type)].flat() as unknown[]).flatMap(textOf) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'ESERVFAIL';
    if (code === 'ECANCELLED') return { fault: signal.aborted ? 'CANCELLED' : 'ETIMEOUT' };
    return { fault: code };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

/** TXT records come in pieces, MX records with a priority. */
function textOf(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return [answer.join('')];
  const { priority, exchange } = answer as { priority: number; exchange: string };
  return [`${priority} ${exchange}`];
}
