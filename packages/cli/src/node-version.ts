const oldestMajor = 24;

/** Why this Node.js cannot run us, such as "v20.11.0", or undefined when it can. */
export function refusalOf(version: string): string | undefined {
  const major = Number(/^v(\d+)\./u.exec(version)?.[1]);
  if (major >= oldestMajor) return undefined;
  return (
    `release-actions needs Node.js ${oldestMajor} or later; this is ${version}. ` +
    'In a checkout after "npm ci", "npx release-actions" brings the right one.'
  );
}
