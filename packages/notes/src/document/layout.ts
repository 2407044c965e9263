import { ConfigurationError, suggestion, type ConfigurationProblem } from '@release-actions/report';
import { fieldIds, type FieldId } from '../fields/field.ts';
import { fields } from '../fields/registry.ts';

/** Where one field stands in the notes, and by what it is found there again after people have edited them. */
type Place =
  /** On a line of its own, after this text. */
  | { readonly kind: 'line'; readonly prefix: string }
  /** Under this heading. */
  | { readonly kind: 'section'; readonly label: string; readonly level: number };

/** A template, read: its lines, and the place of each field. */
export type Layout = { readonly lines: readonly string[]; readonly places: ReadonlyMap<FieldId, Place> };

/** The guide's template, in its words and its order. */
export const guideTemplate = `**${fields.name.label}:** {{name}}

**${fields.date.label}:** {{date}}

## ${fields.summary.label}

{{summary}}

## Notable changes

### ${fields.features.label}

{{features}}

### ${fields.improvements.label}

{{improvements}}

### ${fields.fixes.label}

{{fixes}}

## ${fields.migration.label}

{{migration}}

## ${fields.breaking.label}

{{breaking}}

## ${fields['known-issues'].label}

{{known-issues}}

## ${fields['customer-impact'].label}

{{customer-impact}}

## ${fields.rollback.label}

{{rollback}}
`;

const placeholder = /\{\{\s*(?<name>[^{}]*?)\s*\}\}/gu;
const headingLine = /^(?<marks>#{1,6})\s+(?<label>\S.*?)\s*#*$/u;
const onOneLine: ReadonlySet<FieldId> = new Set(['name', 'date']);
const isField = (name: string): name is FieldId => (fieldIds as readonly string[]).includes(name);

/** A heading as it is compared: without case, emphasis and colons, which people change in passing. */
export const plainLabel = (label: string): string =>
  label
    .toLowerCase()
    .replaceAll(/[*_`:\s]+/gu, ' ')
    .trim();

/** Finds a template's mistakes one by one, with their places. */
class TemplateReader {
  readonly #file: string;
  readonly #problems: ConfigurationProblem[] = [];
  readonly #places = new Map<FieldId, Place>();
  #heading: { label: string; level: number; taken: boolean } | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  read(text: string): Layout {
    const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
    lines.forEach((line, index) => this.#line(line, index + 1));
    for (const id of fieldIds) {
      if (this.#places.has(id)) continue;
      this.#problem(
        lines.length,
        1,
        `the guide's field "${fields[id].label}" has no place. Add {{${id}}} under a heading of its own`,
      );
    }
    if (this.#problems.length > 0) throw new ConfigurationError('the notes template', this.#problems);
    return { lines, places: this.#places };
  }

  #problem(line: number, column: number, message: string): void {
    this.#problems.push({ position: { file: this.#file, line, column }, message });
  }

  #line(line: string, number: number): void {
    const groups = headingLine.exec(line)?.groups;
    if (groups !== undefined)
      this.#heading = { label: groups.label ?? '', level: groups.marks?.length ?? 1, taken: false };
    for (const match of line.matchAll(placeholder)) {
      const name = match.groups?.name ?? '';
      const column = match.index + 1;
      if (!isField(name))
        this.#problem(number, column, `there is no field "${name}".${suggestion(name, fieldIds)}`);
      else if (this.#places.has(name)) this.#problem(number, column, `{{${name}}} stands here a second time`);
      else this.#place(name, { line, match: match[0], number, column });
    }
  }

  #place(
    id: FieldId,
    { line, match, number, column }: { line: string; match: string; number: number; column: number },
  ): void {
    const prefix = line.slice(0, column - 1);
    const isAlone = line.trim() === match;
    if (onOneLine.has(id) && prefix.trim() !== '' && line.endsWith(match)) {
      this.#places.set(id, { kind: 'line', prefix });
    } else if (!isAlone) {
      this.#problem(
        number,
        column,
        onOneLine.has(id)
          ? `{{${id}}} must end a line that begins with some text`
          : `{{${id}}} must stand on a line of its own`,
      );
    } else if (this.#heading === undefined || this.#heading.taken) {
      this.#problem(
        number,
        column,
        `{{${id}}} needs a heading of its own above it, by which it is found again`,
      );
    } else {
      const { label, level } = this.#heading;
      this.#heading.taken = true;
      this.#places.set(id, { kind: 'section', label, level });
    }
  }
}

/**
 * Reads a template: Markdown in which `{{field}}` stands for what is drafted.
 * @throws ConfigurationError with every mistake and its line.
 */
export const readLayout = (text: string, file: string): Layout => new TemplateReader(file).read(text);

export const guideLayout: Layout = readLayout(guideTemplate, 'the guide');

/** Puts each field's lines where the template has it. */
export function fillLayout({ lines }: Layout, drafted: ReadonlyMap<FieldId, readonly string[]>): string {
  const filled = lines.flatMap((line) => {
    const [match] = line.matchAll(placeholder);
    const content = drafted.get((match?.groups?.name ?? '') as FieldId);
    if (match === undefined || content === undefined) return [line];
    return line.trim() === match[0] ? content : [line.slice(0, match.index) + content.join(' ')];
  });
  return `${filled.join('\n')}\n`;
}
