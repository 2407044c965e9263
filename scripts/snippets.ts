/** The jobs that our documentation shows, so that they can be checked as our own are. */
import { parse } from 'yaml';
import { asFields, type Fields } from './workflows.ts';

const block = /^```yaml\n(?<yaml>.*?)^```$/gmsu;

/** `jobs` of a workflow, a piece of `jobs`, or steps that stand alone; other YAML is none of these. */
function jobsIn(snippet: unknown): readonly [string, Fields][] {
  if (Array.isArray(snippet)) return [['steps', { steps: snippet }]];
  const found = asFields(snippet);
  const jobs = 'jobs' in found ? asFields(found['jobs']) : found;
  return Object.entries(jobs)
    .map(([name, job]): [string, Fields] => [name, asFields(job)])
    .filter(([, job]) => 'steps' in job || 'uses' in job);
}

/** Every job and every list of steps in the YAML blocks of a Markdown text, with the line where its block begins. */
export const jobsInMarkdown = (markdown: string): { readonly where: string; readonly job: Fields }[] =>
  [...markdown.matchAll(block)].flatMap(({ index, groups }) => {
    const line = markdown.slice(0, index).split('\n').length;
    return jobsIn(parse(groups?.['yaml'] ?? '')).map(([name, job]) => ({
      where: `line ${line}, ${name}`,
      job,
    }));
  });
