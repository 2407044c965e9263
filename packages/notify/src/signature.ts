import { createHmac } from 'node:crypto';

/**
 * Headers of the Standard Webhooks form (standard-webhooks/standard-webhooks, spec 1.0): identity, time, and an
 * HMAC-SHA256 over `id.timestamp.body`. `key` is `whsec_` and base64, or plain text.
 */
export function signatureHeaders(
  key: string,
  id: string,
  sentAt: Date,
  body: string,
): Record<string, string> {
  const timestamp = String(Math.floor(sentAt.getTime() / 1_000));
  const bytes = key.startsWith('whsec_')
    ? Buffer.from(key.slice('whsec_'.length), 'base64')
    : Buffer.from(key);
  const signature = createHmac('sha256', bytes).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}
