import { parse, stringify } from 'yaml';
import { asFields, asList, type Fields, withLocalActions } from '../../../scripts/workflows.ts';

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1';

const without = (key: string, fields: unknown): Fields =>
  Object.fromEntries(Object.entries(asFields(fields)).filter(([name]) => name !== key));

/** On GitHub a job that was skipped has empty outputs; act leaves the expressions behind them as they are written. */
const withoutOutputsOfSkippedJobs = (text: string): string =>
  text.replace(
    /\bneeds\.(?<job>[\w-]+)\.outputs\.(?<output>[\w-]+)/gu,
    "(needs.$<job>.result != 'skipped' && needs.$<job>.outputs.$<output> || '')",
  );

/**
 * A workflow as act 0.2.89 can run it. Its schema refuses three newer keys, of which it would honour none
 * (`vulnerability-alerts`, `environment.deployment`, `concurrency.queue`). A job finds local actions only after a
 * checkout, for which act takes the folder that it runs in, unless a commit is asked for. All else stays as it is.
 */
export function forAct(text: string): string {
  const workflow = asFields(parse(withoutOutputsOfSkippedJobs(withLocalActions(text))));
  const jobs = Object.entries(asFields(workflow['jobs'])).map(([name, job]) => [
    name,
    jobForAct(asFields(job)),
  ]);
  return stringify({ ...workflow, jobs: Object.fromEntries(jobs) as Fields });
}

function jobForAct(job: Fields): Fields {
  const others = asList(job['steps']).filter((step) => asFields(step)['uses'] !== checkout);
  return {
    ...job,
    permissions: without('vulnerability-alerts', job['permissions']),
    ...('environment' in job ? { environment: without('deployment', job['environment']) } : {}),
    ...('concurrency' in job ? { concurrency: without('queue', job['concurrency']) } : {}),
    ...('steps' in job ? { steps: [{ uses: checkout }, ...others] } : {}),
  };
}
