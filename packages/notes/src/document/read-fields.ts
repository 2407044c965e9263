import { formatCode, impactCode, type ConfirmedImpact } from '../approval/approval.ts';
import { askPrefix, type FieldId, type FieldState } from '../fields/field.ts';
import type { FieldReport, NotesDraft } from './draft.ts';
import { guideLayout, plainLabel, type Layout } from './layout.ts';

const heading = /^(?<marks>#{1,6})\s+(?<label>.*?)\s*#*\s*$/u;

const none = /^(?:none|nothing|not applicable|n\/a|no|-|–)\.?$/iu;
const standard = /^standard(?: procedure)?\b/iu;

type Line = {
  readonly text: string;
  readonly heading: { readonly label: string; readonly level: number } | undefined;
};

/** The lines of a text; what looks like a heading inside a code block is not one. */
function* linesOf(text: string): Generator<Line> {
  let fence: string | undefined;
  for (const line of text.split('\n')) {
    const mark = /^\s*(?<mark>`{3,}|~{3,})/u.exec(line)?.groups?.mark;
    const found = fence === undefined ? heading.exec(line)?.groups : undefined;
    if (mark !== undefined) {
      if (fence === undefined) fence = mark;
      else if (line.trim().startsWith(fence)) fence = undefined;
    }
    const { marks = '', label = '' } = found ?? {};
    yield { text: line, heading: found === undefined ? undefined : { label, level: marks.length } };
  }
}

/** What stands in each field's place, without blank edges; a field whose heading is gone is absent. */
export function readFields(visible: string, layout: Layout = guideLayout): ReadonlyMap<FieldId, string> {
  const byLabel = new Map<string, FieldId>();
  const byPrefix: { readonly id: FieldId; readonly prefix: string }[] = [];
  for (const [id, place] of layout.places) {
    if (place.kind === 'section') byLabel.set(plainLabel(place.label), id);
    else byPrefix.push({ id, prefix: place.prefix.trim() });
  }
  const texts = new Map<FieldId, string[]>();
  let current: { id: FieldId; level: number } | undefined;
  for (const { text, heading: found } of linesOf(visible)) {
    if (found === undefined) {
      if (current !== undefined) texts.get(current.id)?.push(text);
      const line = byPrefix.find(({ id, prefix }) => !texts.has(id) && text.trim().startsWith(prefix));
      if (line !== undefined) texts.set(line.id, [text.trim().slice(line.prefix.length)]);
      continue;
    }
    const id = byLabel.get(plainLabel(found.label));
    if (id !== undefined) texts.set(id, []);
    const ends = current !== undefined && found.level <= current.level;
    if (id !== undefined) current = { id, level: found.level };
    else if (ends) current = undefined;
    else if (current !== undefined) texts.get(current.id)?.push(text);
  }
  return new Map([...texts].map(([id, lines]) => [id, lines.join('\n').trim()]));
}

/** The state of a field by its text alone: an open question, however much stands around it, is an open question. */
export function stateOf(text: string | undefined): FieldState {
  if (text === undefined || text === '' || text.includes(`**${askPrefix}`)) return 'missing';
  return none.test(text) || standard.test(text) ? 'none' : 'filled';
}

type Judged = {
  readonly visible: string;
  readonly base: string | undefined;
  readonly drafted: NotesDraft;
  /** The release, and who of the customer-success-managers confirmed the draft's words about its impact. */
  readonly confirmed: { readonly release: string } & Partial<ConfirmedImpact>;
};

/**
 * What each field says in a text that people may have edited. Only the customer-success-manager fills the customer
 * impact: a text there that is not what that role said, and that it has not confirmed, counts as missing.
 */
export function judgeFields(
  { visible, base, drafted, confirmed }: Judged,
  layout: Layout = guideLayout,
): FieldReport[] {
  const [now, before, generated] = [visible, base ?? '', drafted.body].map((text) =>
    readFields(text, layout),
  );
  return drafted.fields.map((field) => {
    const text = now?.get(field.id);
    if (text === undefined)
      return { ...field, state: 'missing', source: 'its heading was removed from the draft' };
    if (field.id === 'customer-impact') return impactField(field, text, generated?.get(field.id), confirmed);
    const source =
      text === before?.get(field.id) || text === generated?.get(field.id)
        ? field.source
        : 'edited in the draft';
    return { ...field, state: stateOf(text), source };
  });
}

function impactField(
  field: FieldReport,
  text: string,
  said: string | undefined,
  { release, code: given = '', login = '' }: Judged['confirmed'],
): FieldReport {
  if (field.state === 'filled' && text === said) return field;
  const state = stateOf(text);
  if (state === 'missing') return { ...field, state };
  const code = impactCode(release, text);
  if (given.length >= 12 && code.startsWith(given))
    return { ...field, state, source: `edited in the draft, confirmed by ${login} with \`/impact\`` };
  const found =
    field.state === 'filled'
      ? 'the draft says something else than was said with `/impact`: take those words over, or'
      : 'edited in the draft, and GitHub does not say by whom';
  const source = `${found}${field.state === 'filled' ? '' : ';'} the customer-success-manager confirms the draft's with \`/impact ${formatCode(code)}\``;
  return { ...field, state: 'missing', source };
}
