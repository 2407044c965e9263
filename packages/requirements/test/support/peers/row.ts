/** What a gate answers: lets through, waits for somebody or something, or holds back. */
export type Answer = 'passes' | 'waits' | 'blocks';
/** One situation, with the peer's answer and ours; `because` is the section that explains a difference. */
export type Row<Given> = {
  readonly name: string;
  readonly given: Given;
  readonly theirs: Answer;
  readonly ours: Answer;
  readonly because?: string;
};
