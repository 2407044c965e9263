/** Whether a workflow's uses of our actions and reusable workflows fit what these take and give. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { neededByJob, ownAction, ownWorkflow, type Permissions } from './permissions.ts';
import { asFields, asList, type Fields, root } from './workflows.ts';

type Interface = { readonly inputs: Fields; readonly outputs: Fields; readonly secrets: Fields };

const definitionOf = (path: string): Fields => asFields(parse(readFileSync(join(root, path), 'utf8')));

const interfaceOf = ({ inputs, outputs, secrets }: Fields): Interface => ({
  inputs: asFields(inputs),
  outputs: asFields(outputs),
  secrets: asFields(secrets),
});

/** What a step or job refers to, if that is ours. */
function calledBy(uses: unknown): Interface | undefined {
  const action = ownAction(uses);
  if (action !== undefined) return interfaceOf(definitionOf(`actions/${action}/action.yml`));
  const file = ownWorkflow(uses);
  if (file === undefined) return undefined;
  return interfaceOf(asFields(asFields(definitionOf(`.github/workflows/${file}`)['on'])['workflow_call']));
}

function inputProblems(where: string, given: Fields, { inputs }: Interface): string[] {
  const unknown = Object.keys(given).filter((name) => !(name in inputs));
  const missing = Object.entries(inputs)
    .filter(
      ([name, input]) =>
        asFields(input)['required'] === true && !('default' in asFields(input)) && !(name in given),
    )
    .map(([name]) => name);
  return [
    ...unknown.map((name) => `${where}: there is no input ${name}`),
    ...missing.map((name) => `${where}: input ${name} is missing`),
  ];
}

const outputUse = /\bsteps\.(?<step>[\w-]+)\.outputs\.(?<output>[\w-]+)/gu;

/** Outputs that are read from steps of ours and do not exist. */
function outputProblems(where: string, job: Fields): string[] {
  const steps = new Map(
    asList(job['steps']).map((step) => [String(asFields(step)['id']), calledBy(asFields(step)['uses'])]),
  );
  return [...JSON.stringify(job).matchAll(outputUse)].flatMap(({ groups }) => {
    const { step = '', output = '' } = groups ?? {};
    const outputs = steps.get(step)?.outputs;
    return outputs === undefined || output in outputs
      ? []
      : [`${where}: step ${step} has no output ${output}`];
  });
}

function secretProblems(where: string, job: Fields): string[] {
  const called = calledBy(job['uses']);
  return called === undefined
    ? []
    : Object.keys(asFields(job['secrets']))
        .filter((name) => !(name in called.secrets))
        .map((name) => `${where}: there is no secret ${name}`);
}

const sorted = (permissions: Fields): string =>
  Object.entries(permissions)
    .map(([scope, level]) => `${scope}: ${String(level)}`)
    .sort()
    .join(', ');

/** A job may what its steps need by the headers of their action.yml, no less and no more. */
function permissionProblems(where: string, job: Fields, needed: Permissions): string[] {
  const given = sorted(asFields(job['permissions']));
  return given === sorted(needed) ? [] : [`${where}: may ${given || 'nothing'}, needs ${sorted(needed)}`];
}

/** Everything in a job that does not fit: inputs, outputs, secrets, and with `permissions` also these. */
export function misfitsOf(where: string, job: Fields, check: { readonly permissions: boolean }): string[] {
  const uses = [job, ...asList(job['steps']).map(asFields)];
  const wrong = uses.flatMap((use) => {
    const called = calledBy(use['uses']);
    return called === undefined
      ? []
      : inputProblems(`${where}, ${String(use['uses'])}`, asFields(use['with']), called);
  });
  return [
    ...wrong,
    ...outputProblems(where, job),
    ...secretProblems(where, job),
    ...(check.permissions ? permissionProblems(where, job, neededByJob(job)) : []),
  ];
}
