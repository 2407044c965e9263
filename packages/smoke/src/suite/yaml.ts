import { ConfigurationError } from '@release-actions/report';
import type { Position } from '@release-actions/report';
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, ErrorCode, Node } from 'yaml';
import type { Path } from './shape.ts';
import type { Source } from './parsed.ts';

/** Parses YAML 1.2: duplicate keys, unknown tags and aliases that multiply are problems. */
export function openYaml(file: string, content: string): Source {
  const { document, position } = parse(file, content);
  const problems = [...document.errors, ...document.warnings].map(({ pos, code, message }) => ({
    position: position(pos[0]),
    message: plainWords[code] ?? `is not valid YAML: ${message}`,
  }));
  if (problems.length > 0) throw new ConfigurationError('the suite', problems);
  const value = toValue(document, file);
  let parsed: Parsed | undefined;
  return {
    file,
    value,
    positionOf: (path, key) => {
      // Most runs never ask where something stands: the tree is made again rather than kept.
      parsed ??= parse(file, content);
      return parsed.position(offsetOf(parsed.document, path, key));
    },
  };
}

/** The parser's words where a person who writes a suite would not know what to do. */
const plainWords: Readonly<Partial<Record<ErrorCode, string>>> = {
  DUPLICATE_KEY: 'this name is there twice in one mapping; the second would replace the first',
  TAB_AS_INDENT: 'is indented with a tab; YAML wants spaces',
  BAD_INDENT:
    'does not stand below its neighbours, or a bracket before it is not closed: compare the indentation',
  BLOCK_IN_FLOW: 'a value with ": " in it needs quotes',
  BAD_SCALAR_START: 'a value that starts with this character needs quotes',
};

type Parsed = { readonly document: Document; readonly position: (offset: number) => Position };

function parse(file: string, content: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  return {
    document,
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { file, line: Math.max(1, line), column: Math.max(1, col) };
    },
  };
}

function toValue(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new ConfigurationError('the suite', [{ position: { file, line: 1, column: 1 }, message }]);
  }
}

function offsetOf(document: Document, path: Path, wantsKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, part] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => (isScalar(key) ? String(key.value) : undefined) === String(part),
      );
      offset =
        (last && wantsKey ? startOf(pair?.key) : (startOf(pair?.value) ?? startOf(pair?.key))) ?? offset;
      node = pair?.value;
    } else if (isSeq(node)) {
      node = node.items[Number(part)];
      offset = startOf(node) ?? offset;
    }
  }
  return offset;
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? (node as Node).range?.[0] : undefined);
