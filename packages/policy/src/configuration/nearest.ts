/**
 * The candidate that was most likely meant: the smallest number of typing mistakes, at most a third of the word
 * and three in all. `undefined` when none is near. `answers`, when given, are what to answer in a candidate's place.
 */
export function nearest(
  written: string,
  candidates: readonly string[],
  answers = candidates,
): string | undefined {
  let best: { readonly distance: number; readonly answer: string | undefined } | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const limit = Math.min(3, Math.max(1, Math.floor(Math.max(candidate.length, written.length) / 3)));
    const distance = editDistance(written.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance <= limit && (!best || distance < best.distance)) best = { distance, answer: answers[index] };
  }
  return best?.answer;
}

/** Insertions, deletions, changes and swaps of neighbours between two words; more than `limit` is `limit + 1`. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (numbers: readonly number[], index: number) => numbers[index] ?? Infinity;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = swapped ? at(beforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(change, at(last, j) + 1, at(row, j - 1) + 1, swap));
    }
    if (Math.min(...row) > limit) return limit + 1;
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
