import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { formatPath, problemAt } from './problem.ts';
import type { FileProblem, Path } from './problem.ts';

type Place = { readonly line: number; readonly column: number };

/** A parsed file: plain values, where each of them stands, and what YAML allows but such a file does not. */
export type Tree = {
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /** False when the text could not be understood as YAML, so that judging its content would mislead. */
  readonly readable: boolean;
  /** Place of the value at `path`, else of the nearest one above it. */
  readonly placeOf: (path: Path) => Place;
  /** Place of the last key of `path`. */
  readonly placeOfKey: (path: Path) => Place;
  /** Whether the file states something at exactly this path. */
  readonly states: (path: Path) => boolean;
};

const deepest = 64;
const start: Place = { line: 1, column: 1 };

/** Reads YAML 1.2 without aliases, merge keys, tags, duplicate keys or more than one document. */
export function readTree(text: string, file: string): Tree {
  return new TreeReader(text, file).read();
}

class TreeReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #problems: FileProblem[] = [];
  readonly #values = new Map<string, number>();
  readonly #keys = new Map<string, number>();

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  read(): Tree {
    const contents = this.#parse();
    const readable = this.#problems.length === 0;
    const value = readable && contents ? this.#convert(contents, [], 0) : undefined;
    return {
      value,
      problems: this.#problems,
      readable,
      placeOf: (path) => this.#nearest(path),
      placeOfKey: (path) => this.#place(this.#keys.get(formatPath(path))) ?? this.#nearest(path),
      states: (path) => this.#values.has(formatPath(path)),
    };
  }

  #parse(): Node | null {
    try {
      const document = parseDocument(this.#text, {
        lineCounter: this.#lines,
        prettyErrors: false,
        uniqueKeys: false,
        schema: 'core',
      });
      for (const error of document.errors) this.#refuse([], error.pos[0], `not valid YAML: ${error.message}`);
      return document.contents;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.#refuse([], 0, `nested deeper than ${deepest} levels`);
      return null;
    }
  }

  #convert(node: Node, path: Path, depth: number): unknown {
    const offset = node.range?.[0] ?? 0;
    this.#values.set(formatPath(path), offset);
    if (isAlias(node)) {
      this.#refuse(
        path,
        offset,
        `aliases (*${node.source}) are not read, so that every value stands where it applies. Write the value out`,
      );
      return;
    }
    if ('anchor' in node && node.anchor)
      this.#refuse(
        path,
        offset,
        `anchors (&${node.anchor}) are not read, so that every value stands where it applies. Remove it`,
      );
    if (node.tag) {
      this.#refuse(path, offset, 'type tags (!) are not read. Remove it');
      return;
    }
    if (depth > deepest) {
      this.#refuse(path, offset, `nested deeper than ${deepest} levels`);
      return;
    }
    if (isMap(node)) return this.#convertMap(node, path, depth);
    if (isSeq(node))
      return (node as YAMLSeq<Node>).items.map((item, index) =>
        this.#convert(item, [...path, index], depth + 1),
      );
    return isScalar(node) ? node.value : undefined;
  }

  #convertMap(node: YAMLMap, path: Path, depth: number): object {
    const entries = new Map<string, unknown>();
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      const key = pair.key;
      const offset = key.range?.[0] ?? 0;
      if (!isScalar(key)) {
        this.#refuse(path, offset, 'a key must be plain text');
        continue;
      }
      const name = key.source ?? String(key.value);
      const here = [...path, name];
      if (name === '<<') {
        this.#refuse(
          here,
          offset,
          'merge keys (<<) are not read, so that every value stands where it applies. Write the keys out',
        );
        continue;
      }
      if (entries.has(name)) {
        const first = this.#place(this.#keys.get(formatPath(here)));
        this.#refuse(
          here,
          offset,
          `stands here a second time; the first is in line ${first?.line ?? 1}. Remove one`,
        );
        continue;
      }
      this.#keys.set(formatPath(here), offset);
      this.#values.set(formatPath(here), offset);
      entries.set(name, pair.value ? this.#convert(pair.value, here, depth + 1) : null);
    }
    return Object.fromEntries(entries);
  }

  #refuse(path: Path, offset: number, message: string): undefined {
    const place = this.#place(offset) ?? start;
    this.#problems.push(problemAt({ file: this.#file, ...place }, path, message));
    return undefined;
  }

  #nearest(path: Path): Place {
    for (let length = path.length; length > 0; length--) {
      const place = this.#place(this.#values.get(formatPath(path.slice(0, length))));
      if (place) return place;
    }
    return start;
  }

  #place(offset: number | undefined): Place | undefined {
    if (offset === undefined) return undefined;
    const { line, col } = this.#lines.linePos(offset);
    return line > 0 ? { line, column: col } : start;
  }
}
