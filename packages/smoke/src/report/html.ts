import { escapeHtml, toHtml } from '@release-actions/report';
import type { Report } from '@release-actions/report';
import type { SmokeDetail } from './detail.ts';

const style = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
table { border-collapse: collapse; margin: 1rem 0; }
th, td { border: 1px solid; padding: .3rem .6rem; text-align: left; vertical-align: top; }
details { margin: 1rem 0; } footer { margin-top: 2rem; font-size: .875rem; }`;

/** One page without scripts that loads nothing from anywhere: it can be kept, mailed and opened years later. */
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
