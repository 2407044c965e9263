import type { Role } from '@release-actions/report';
import type { Finding, Judgement } from './finding.ts';
import type { SignOffRequest } from './signoff/answers.ts';
import type { World } from './world.ts';

/** One row of the guide: who owns it, what it needs from the world, and how it is judged. One file each. */
export type Requirement = {
  readonly title: string;
  readonly owner: Role;
  /**
   * Judged from data alone. `others` are the findings of every requirement judged before it: the readiness review
   * and the rule of distinct people come last and look at them.
   */
  readonly judge: (world: World, others: readonly Finding[]) => Judgement;
  /** What roles are asked to sign for it now; empty where nobody is asked. */
  readonly asks?: (world: World, others: readonly Finding[]) => readonly SignOffRequest[];
  /** Judged after all others, and given their findings. */
  readonly last?: true;
  /** Never overridden by people: it has its own way out. */
  readonly absolute?: true;
};
