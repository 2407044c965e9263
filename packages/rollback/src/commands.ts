import type { Role } from '@release-actions/report';

/** Whether a person holds a role, as far as it can be read. */
export type HoldsRole = (login: string, role: Role) => boolean;

/** A comment on the incident, by whom and when. */
export type IncidentComment = {
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  /** An edited comment decides nothing: it may not say what was answered to. */
  readonly edited: boolean;
};

export type IncidentCommand =
  | { readonly kind: 'rollback'; readonly acrossSchema: boolean; readonly by: string; readonly at: string }
  | { readonly kind: 'fix-forward'; readonly reason: string; readonly by: string; readonly at: string }
  | { readonly kind: 'unfreeze'; readonly reason: string; readonly by: string; readonly at: string };

/** Who may answer what: the guide's "Decide" for the choice, the release-manager alone for what is dangerous. */
const mayCommand = {
  rollback: ['release-manager', 'product-manager', 'on-call'],
  'fix-forward': ['release-manager', 'product-manager', 'on-call'],
  'across-schema': ['release-manager'],
  unfreeze: ['release-manager'],
} as const satisfies Record<string, readonly Role[]>;

function parse({ author, body, createdAt }: IncidentComment): IncidentCommand | undefined {
  const first = body.split(/\r?\n/u, 1)[0]?.trim() ?? '';
  const [word = '', ...rest] = first.split(/\s+/u);
  const reason = rest.join(' ');
  const said = { by: author, at: createdAt };
  if (word === '/rollback' && (reason === '' || reason === '--across-schema')) {
    return { kind: 'rollback', acrossSchema: reason !== '', ...said };
  }
  if (word === '/fix-forward' && reason !== '') return { kind: 'fix-forward', reason, ...said };
  if (word === '/unfreeze' && reason !== '') return { kind: 'unfreeze', reason, ...said };
  return undefined;
}

/**
 * The commands in an incident's comments that count, oldest first. A command is the first line of a comment, alone,
 * unedited, and from a holder of a role that may say it; `/fix-forward` and `/unfreeze` need a reason.
 */
export function readCommands(
  comments: readonly IncidentComment[],
  holds: HoldsRole,
): readonly IncidentCommand[] {
  return comments.flatMap((comment) => {
    const command = comment.edited ? undefined : parse(comment);
    if (command === undefined) return [];
    const right = command.kind === 'rollback' && command.acrossSchema ? 'across-schema' : command.kind;
    return mayCommand[right].some((role) => holds(comment.author, role)) ? [command] : [];
  });
}
