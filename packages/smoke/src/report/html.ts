import { escapeHtml, toHtml } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from './detail.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; --line: color-mix(in srgb, currentcolor 25%, transparent); }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: break-word; }
h1 { font-size: 1.6rem; line-height: 1.25; }
main { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th, td:nth-child(1), td:nth-child(3), td:nth-child(4) { white-space: nowrap; }
td:nth-child(2), td:nth-child(5) { overflow-wrap: anywhere; min-width: 10rem; }
summary { cursor: pointer; } details { margin: 1rem 0; }
footer { margin-top: 2rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .875rem; }`;

/**
 * One page without scripts that loads nothing from anywhere: it can be kept, mailed and opened years later. Of a
 * thousand checks it has less than 128 kB when they pass, which are folded, and less than 1 MB when all fail.
 */
export function toHtmlPage(report: Report<SmokeDetail>): string {
  const { headline, body, service, environment, sha, startedAt, finishedAt } = report;
  const about = `${service}, ${environment}${sha === '' ? '' : `, commit ${sha}`}; from ${startedAt} to ${finishedAt}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(headline)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(headline)}</h1>
${toHtml(body)}
</main>
<footer>${escapeHtml(about)}</footer>
</body>
</html>
`;
}
