import { RE2JS } from 're2js';

const compiled = new Map<string, RE2JS>();

/** `*` within a path segment, `**` across segments, `?` one character. Linear in the length of the path. */
export function matchesGlob(glob: string, path: string): boolean {
  let pattern = compiled.get(glob);
  if (pattern === undefined) {
    pattern = RE2JS.compile(translate(glob));
    compiled.set(glob, pattern);
  }
  return pattern.matches(path);
}

function translate(glob: string): string {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?)/u);
  return parts
    .map((part) => {
      if (part === '**/') return '(?:.*/)?';
      if (part === '**') return '.*';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      return RE2JS.quote(part);
    })
    .join('');
}
