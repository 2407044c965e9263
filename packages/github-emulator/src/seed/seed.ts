import { setAssociationLag } from '../state/associations.ts';
import { loadGitRepository } from '../state/load-git.ts';
import {
  type RunOptions,
  addJob,
  awaitApproval,
  completeJob,
  completeRun,
  startAttempt,
  startRun,
} from '../state/runs.ts';
import type { Account, Artifact, BranchRule, Issue, Repository, Team, WorkflowRun } from '../state/types.ts';
import type { RepositoryOptions, World } from '../state/world.ts';
import * as alerts from './alerts.ts';
import { seedArtifact } from './artifacts.ts';
import * as checks from './checks.ts';
import * as deployments from './deployments.ts';
import * as git from './git.ts';
import * as issues from './issues.ts';

/** Seeds one repository: `repository('o/r').commit({ files: { 'a.txt': 'a' } })`. Every method returns the record. */
export class RepositorySeed {
  readonly repository: Repository;
  readonly #world: World;

  constructor(world: World, repository: Repository) {
    this.#world = world;
    this.repository = repository;
  }

  commit(seed?: git.CommitSeed) {
    return git.seedCommit(this.#world, this.repository, seed);
  }

  tag(name: string, sha: string, message: string | null = null): void {
    git.seedTag(this.#world, this.repository, name, sha, message);
  }

  /** Takes over a repository on disk; again after new commits there. */
  loadGit(directory: string): void {
    loadGitRepository(this.repository, directory);
  }

  check(seed: checks.CheckSeed) {
    return checks.seedCheckRun(this.#world, this.repository, seed);
  }

  idleSuite(sha: string, app: string) {
    return checks.seedIdleSuite(this.#world, this.repository, sha, app);
  }

  status(seed: checks.StatusSeed) {
    return checks.seedStatus(this.#world, this.repository, seed);
  }

  run(options: RunOptions) {
    return startRun(this.#world, this.repository, options);
  }

  job(run: WorkflowRun, name: string, conclusion: string | null = 'success') {
    return addJob(this.#world, this.repository, run, name, conclusion);
  }

  completeRun(run: WorkflowRun, conclusion = 'success'): void {
    completeRun(this.#world, run, conclusion);
  }

  rerun(run: WorkflowRun, actor?: Account): void {
    startAttempt(this.#world, run, actor);
  }

  /** Runs that hold (the first) and wait for a concurrency group. */
  concurrencyGroup(name: string, runs: readonly WorkflowRun[]): void {
    this.repository.concurrencyGroups.push({ name, members: runs.map((run) => ({ run })) });
  }

  artifact(run: WorkflowRun, name: string, content: Buffer, retentionDays?: number): Artifact {
    return seedArtifact(this.#world, this.repository, run, name, content, retentionDays);
  }

  deployment(seed: deployments.DeploymentSeed) {
    return deployments.seedDeployment(this.#world, this.repository, seed);
  }

  environment(name: string, seed?: deployments.EnvironmentSeed) {
    return deployments.seedEnvironment(this.#world, this.repository, name, seed);
  }

  release(seed: deployments.ReleaseSeed) {
    return deployments.seedRelease(this.#world, this.repository, seed);
  }

  /** Rules of all rulesets for this branch. */
  rules(branch: string, rules: readonly BranchRule[]): void {
    this.repository.rules.set(branch, [...rules]);
  }

  collaborator(login: string, role: 'read' | 'triage' | 'write' | 'maintain' | 'admin' = 'write'): Account {
    this.repository.collaborators.set(login, role);
    return this.#world.account(login);
  }

  issue(seed?: issues.IssueSeed) {
    return issues.seedIssue(this.#world, this.repository, seed);
  }

  pull(seed: issues.PullSeed) {
    return issues.seedPull(this.#world, this.repository, seed);
  }

  comment(issue: Issue, seed: issues.CommentSeed) {
    return issues.seedComment(this.#world, issue, seed);
  }

  milestone(title: string, more?: Parameters<typeof issues.seedMilestone>[3]) {
    return issues.seedMilestone(this.#world, this.repository, title, more);
  }

  analysis(seed: Parameters<typeof alerts.seedAnalysis>[2]) {
    return alerts.seedAnalysis(this.#world, this.repository, seed);
  }

  codeAlert(seed: Parameters<typeof alerts.seedCodeAlert>[2]) {
    return alerts.seedCodeAlert(this.#world, this.repository, seed);
  }

  dependabotAlert(seed?: Parameters<typeof alerts.seedDependabotAlert>[2]) {
    return alerts.seedDependabotAlert(this.#world, this.repository, seed);
  }

  secretAlert(seed?: Parameters<typeof alerts.seedSecretAlert>[2]) {
    return alerts.seedSecretAlert(this.#world, this.repository, seed);
  }

  /** How long GitHub's index does not know yet which pull request brought a commit, from its merge on. */
  associationLag(lagMs: number): void {
    setAssociationLag(this.repository, lagMs);
  }
}

/** Makes a repository, or takes the one of this name. */
export function seedRepository(world: World, fullName: string, options?: RepositoryOptions): RepositorySeed {
  const [owner = '', name = ''] = fullName.split('/');
  return new RepositorySeed(
    world,
    world.repository(owner, name) ?? world.createRepository(fullName, options),
  );
}

export function seedTeam(world: World, organization: string, slug: string, members: readonly string[]): Team {
  const team: Team = {
    id: world.nextId(),
    organization: world.account(organization, 'Organization'),
    slug,
    name: slug,
    members: members.map((login) => world.account(login)),
  };
  world.teams.push(team);
  return team;
}

export { awaitApproval, completeJob };
