import { toText } from '@release-actions/report';
import { json, type Notifier } from '../notifier.ts';
import { signatureHeaders } from '../signature.ts';

/** A request to an address of the team's own, signed when the policy names a key. */
export const webhook: Notifier<'webhook'> = {
  name: ({ url, 'url-from': from }) =>
    url === undefined ? `webhook of ${from ?? ''}` : `webhook ${new URL(url).host}`,
  repeatable: true,
  prepare(message, { url: written, 'url-from': from, 'signing-key': key }, { secret, prefix, now }) {
    const url = written ?? secret(from ?? '');
    if (url === undefined) return { unusable: `the environment variable ${from ?? ''} is not set` };
    if (!URL.canParse(url)) return { unusable: `${from ?? 'its url'} holds no address` };
    const { id, thread, event, severity, headline, body, verbatim, url: more, at, data } = message;
    const request = json(url, {
      type: event,
      timestamp: at,
      data: {
        ...data,
        id,
        thread,
        severity,
        headline: prefix === undefined ? headline : `${prefix} ${headline}`,
        text: verbatim ?? toText(body),
        ...(more === undefined ? {} : { url: more }),
      },
    });
    if (key === undefined)
      return { request: { ...request, headers: { ...request.headers, 'webhook-id': id } } };
    const signing = secret(key);
    if (signing === undefined)
      return { unusable: `the environment variable ${key} is not set, and the policy asks for a signature` };
    const signed = signatureHeaders(signing, id, now, request.body as string);
    return { request: { ...request, headers: { ...request.headers, ...signed } } };
  },
  accept: () => ({}),
};
