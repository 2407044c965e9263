import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

export type Cost = {
  /** Points against the hourly limit: requests that the connections stand for, by 100, at least 1. */
  readonly points: number;
  /** Nodes that the query may return; GitHub refuses more than 500,000. */
  readonly nodes: number;
};

/**
 * GitHub's published formula: each connection is one request for every node above it, and every connection is taken
 * as full.
 */
export function costOf(document: DocumentNode, variables: Readonly<Record<string, unknown>>): Cost {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  let requests = 0;
  let nodes = 0;
  const visitField = (field: FieldNode, above: number): void => {
    const size = pageSize(field, variables);
    if (size !== undefined) {
      requests += above;
      nodes += above * size;
    }
    if (field.selectionSet !== undefined) visit(field.selectionSet, above * (size ?? 1));
  };
  const visit = (selections: SelectionSetNode, above: number): void => {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, above);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, above);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment !== undefined) visit(fragment.selectionSet, above);
      }
    }
  };
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION) visit(definition.selectionSet, 1);
  return { points: Math.max(1, Math.round(requests / 100)), nodes };
}

function pageSize(field: FieldNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  const argument = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  return argument === undefined ? undefined : numberOf(argument.value, variables);
}

function numberOf(value: ValueNode, variables: Readonly<Record<string, unknown>>): number {
  if (value.kind === Kind.INT) return Number(value.value);
  if (value.kind === Kind.VARIABLE) return Number(variables[value.name.value] ?? 0);
  return 0;
}
