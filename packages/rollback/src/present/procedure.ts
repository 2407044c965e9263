import type { DeploymentRecord } from '@release-actions/deployments';
import type { Document, Inline } from '@release-actions/report';
import { nameOf } from '../version.ts';

/** How the release notes say that one goes back from a version, in one line. */
export function procedureLine({ payload: { procedure } }: DeploymentRecord): Inline {
  if (procedure === undefined) return 'procedure: no release notes were recorded with it';
  return procedure === 'standard'
    ? 'procedure: standard, as its release notes say'
    : 'procedure: different from standard, see below';
}

/** The notes' own words where they say that going back from a version is different; nothing where it is not. */
export function procedureBlocks(suspect: DeploymentRecord): Document {
  const { procedure } = suspect.payload;
  if (procedure === undefined || procedure === 'standard') return [];
  return [
    {
      paragraph: {
        strong: `Rollback procedure: different from standard, the release notes of ${nameOf(suspect)} say:`,
      },
    },
    { preformatted: procedure },
  ];
}
