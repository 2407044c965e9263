import { parseExternalId, type Reading } from '@release-actions/evidence';
import { type Block, type Document, formatDateTime, type Inline, toMarkdown } from '@release-actions/report';
import type { CommentFact, EvidenceFact } from '../observations.ts';
import type { World } from '../world.ts';
import { ticketKey } from './find.ts';

/** Characters of a comment that GitHub takes are 65,536; the rest is for the fences. */
const longestComment = 60_000;

const marker = (world: World): string =>
  `<!-- release-actions:v1 evidence ${ticketKey(world.subject).replaceAll('--', '-')} -->`;

/** Whether this release's evidence stands on its ticket already. */
export const isAttached = (comments: readonly CommentFact[], world: World): boolean =>
  comments.some(({ author, body }) => author?.type === 'Bot' && body.startsWith(marker(world)));

/** Proven evidence about this commit, oldest first. */
export const provenEvidence = ({ observations, subject }: World): EvidenceFact[] =>
  (observations.evidence.known ? observations.evidence.value : [])
    .filter(
      ({ refusal, sha, service }) => refusal === null && sha === subject.sha && service === subject.service,
    )
    .sort((left, right) => Date.parse(left.finishedAt) - Date.parse(right.finishedAt));

/** The gate's own newest decision about this environment, by its check run. */
export function gateDigest({ observations, subject }: World): string | undefined {
  const { runs } = observations.checks;
  const entries = (runs.known ? runs.value : []).flatMap(({ externalId }) =>
    externalId === null ? [] : (parseExternalId(externalId) ?? []),
  );
  return entries.findLast(
    ({ kind, service, environment }) =>
      kind === 'gate' && service === subject.service && environment === subject.environment,
  )?.digest;
}

export type Text = { readonly name: string; readonly digest: string; readonly content: Reading<string> };

/**
 * Runs, checks and artifacts may vanish after 90 days: what this release rests on stays here, as canonical JSON whose
 * sha256 is its name. What does not fit is named by its digest.
 */
export function evidenceComment(world: World, texts: readonly Text[]): string {
  const rows = provenEvidence(world).map(rowOf);
  const first: Document = [
    { heading: 'What this release rests on', level: 3 },
    { table: { columns: ['Evidence', 'Environment', 'Outcome', 'When', 'sha256'], rows } },
  ];
  let body = `${marker(world)}\n${toMarkdown(first)}\n`;
  const left: string[] = [];
  for (const text of texts) {
    const block = text.content.known ? `\n${toMarkdown([detailsOf(text, text.content.value)])}\n` : undefined;
    if (block === undefined || body.length + block.length > longestComment)
      left.push(`${text.name} sha256:${text.digest}`);
    else body += block;
  }
  return left.length === 0 ? body : `${body}\n${toMarkdown([{ paragraph: leftOut(left) }])}\n`;
}

const detailsOf = ({ name, digest }: Text, content: string): Block => ({
  details: { summary: `${name} sha256:${digest}`, blocks: [{ preformatted: content }] },
});

const leftOut = (left: readonly string[]): string =>
  `Too long to stand here, or no longer readable; see the artifact of its run: ${left.join(', ')}.`;

const rowOf = ({
  kind,
  environment,
  outcome,
  headline,
  finishedAt,
  digest,
  producer,
}: EvidenceFact): Inline[] => [
  { link: `${kind}: ${headline}`, href: producer.url },
  environment,
  outcome,
  formatDateTime(new Date(finishedAt)),
  { code: digest.slice(0, 12) },
];

/** The texts to attach, as far as they can be read. */
export const readTexts = (
  world: World,
  content: (digest: string) => Promise<Reading<string>>,
): Promise<Text[]> => {
  const gate = gateDigest(world);
  const wanted = [
    ...(gate === undefined ? [] : [{ name: 'gate', digest: gate }]),
    ...provenEvidence(world).map(({ kind, environment, digest }) => ({
      name: `${kind} of ${environment}`,
      digest,
    })),
  ];
  return Promise.all(wanted.map(async (each) => ({ ...each, content: await content(each.digest) })));
};
