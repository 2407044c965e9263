/** Edit distance, given up (as `limit + 1`) as soon as it must be larger than `limit`. */
function distance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let best = row;
    for (let column = 1; column <= right.length; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      const cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + change,
      );
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    previous = current;
  }
  return previous[right.length] ?? limit + 1;
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

const bare = (name: string): string => name.toLowerCase().replace(/^(?:.*\/)?v?(?=\d)/u, '');

/** Up to three existing names that are nearest to a mistyped one: nothing that is more than a few letters away. */
export function nearestNames(wanted: string, existing: readonly string[]): string[] {
  const target = bare(wanted.slice(0, 100));
  const limit = Math.max(1, Math.min(3, Math.floor(target.length / 2)));
  const scored = existing
    .map((name) => ({ name, cost: distance(target, bare(name), limit) }))
    .filter(({ cost }) => cost <= limit);
  const shared = ({ name }: { name: string }): number => sharedStart(target, bare(name));
  scored.sort(
    (a, b) =>
      a.cost - b.cost || shared(b) - shared(a) || b.name.localeCompare(a.name, 'en', { numeric: true }),
  );
  return scored.slice(0, 3).map(({ name }) => name);
}
