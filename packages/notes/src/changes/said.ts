/**
 * Without HTML comments, which hold a template's advice and not the author's words. One that nobody closed hides the
 * rest only where it begins a line, as GitHub shows it; in the middle of a line it is what the author wrote about.
 */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  return text.replaceAll(/<!--[\s\S]*?-->/gu, '').replace(/^ {0,3}<!--[\s\S]*$/mu, '');
}

const what = String.raw`breaking changes?|changes?|migrations?|(?:migration |rollback |special |extra )?steps?|(?:customer |user )?impact`;
const none = new RegExp(
  String.raw`^(?:there (?:are|is) )?(?:no|none|nope|nothing|n\/?a|not|-|–|_no response_)(?: (?:${what}))?(?: (?:needed|required|expected|necessary|applicable))?[.!]?$`,
  'iu',
);

/** Whether a text says, in so many words, that there is nothing to say. */
export const saysNone = (text: string): boolean => text.length < 80 && none.test(text.trim());
