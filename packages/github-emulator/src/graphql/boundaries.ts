import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';
import type { PageArguments } from './page.ts';
import { FieldError } from './scope.ts';

const mostPerPage = 100;
const paged = new Set(['nodes', 'edges', 'pageInfo']);

/** GitHub's rule for connections: `first` or `last`, at most 100, unless only the count is asked for. */
export function checkBoundaries(args: PageArguments, info: GraphQLResolveInfo): void {
  const { fieldName, parentType } = info;
  const known = parentType.getFields()[fieldName]?.args.map(({ name }) => name) ?? [];
  if (!known.includes('first') || !known.includes('last')) return;
  const which = typeof args.first === 'number' ? 'first' : 'last';
  const asked = args[which];
  if (typeof asked !== 'number') {
    if (!info.fieldNodes.some(({ selectionSet }) => selects(info, selectionSet))) return;
    throw new FieldError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${fieldName}\` connection.`,
    );
  }
  if (asked < 1 || asked > mostPerPage)
    throw new FieldError(
      'EXCESSIVE_PAGINATION',
      `Requesting ${asked} records on the \`${fieldName}\` connection exceeds the \`${which}\` limit of ${mostPerPage} records.`,
    );
}

function selects(info: GraphQLResolveInfo, selections: SelectionSetNode | undefined): boolean {
  return (selections?.selections ?? []).some((selection) => {
    if (selection.kind === Kind.FIELD) return paged.has(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selects(info, selection.selectionSet);
    return selects(info, info.fragments[selection.name.value]?.selectionSet);
  });
}
