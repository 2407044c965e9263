/**
 * Open boxes of the task list under a heading "Acceptance criteria"; null where there is no such heading. Boxes in
 * code are examples, and a heading of the same or a higher level ends the list.
 */
export function countOpenCriteria(body: string): number | null {
  let level: number | undefined;
  let found = false;
  let open = 0;
  let fenced = false;
  for (const line of body.replaceAll('\r\n', '\n').split('\n')) {
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) fenced = !fenced;
    if (fenced) continue;
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
    if (heading !== null) {
      const depth = (heading[1] ?? '').length;
      const isCriteria = /^acceptance criteria\b/iu.test(heading[2] ?? '');
      if (isCriteria) found = true;
      level = isCriteria ? depth : level !== undefined && depth > level ? level : undefined;
    } else if (level !== undefined && /^\s*(?:[-*+]|\d+[.)])\s+\[ \]/u.test(line)) {
      open += 1;
    }
  }
  return found ? open : null;
}
