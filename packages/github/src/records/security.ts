export type CodeScanningAnalysis = {
  readonly id: number;
  readonly tool: string;
  readonly toolVersion: string | null;
  readonly category: string | null;
  readonly ref: string;
  readonly sha: string;
  readonly createdAt: string;
  readonly resultCount: number;
  /** Not empty: the analysis failed. */
  readonly error: string;
  /** Not empty: such as "123 results were ignored". */
  readonly warning: string;
};

export type Dismissal = {
  readonly reason: string | null;
  readonly comment: string | null;
  readonly by: string | null;
  readonly at: string | null;
};

export type CodeScanningAlert = {
  readonly number: number;
  /** `open`, `dismissed`, `fixed`, `auto_dismissed`. */
  readonly state: string;
  readonly rule: string;
  readonly description: string;
  /** `none`, `note`, `warning`, `error`; null where the tool states none. */
  readonly severity: string | null;
  /** `low`, `medium`, `high`, `critical`; null: not a security rule or not stated, which ranks highest. */
  readonly securitySeverity: string | null;
  readonly tool: string;
  readonly category: string | null;
  readonly ref: string | null;
  readonly sha: string | null;
  readonly path: string | null;
  readonly line: number | null;
  readonly createdAt: string;
  /** Null while it is not fixed. */
  readonly fixedAt: string | null;
  readonly dismissal: Dismissal | null;
  readonly url: string;
};

export type DependabotAlert = {
  readonly number: number;
  /** `open`, `dismissed`, `auto_dismissed`, `fixed`. */
  readonly state: string;
  readonly package: string;
  readonly ecosystem: string;
  readonly manifest: string;
  readonly scope: string | null;
  readonly severity: string;
  readonly advisory: string;
  readonly summary: string;
  readonly patchedIn: string | null;
  readonly createdAt: string;
  readonly dismissal: Dismissal | null;
  readonly url: string;
};

export type SecretScanningAlert = {
  readonly number: number;
  /** `open`, `resolved`. */
  readonly state: string;
  readonly kind: string;
  readonly resolution: Dismissal | null;
  readonly pushProtectionBypassed: boolean;
  readonly validity: string | null;
  readonly createdAt: string;
  readonly url: string;
};

export type TeamMember = { readonly login: string; readonly type: string };
export type Team = { readonly slug: string; readonly name: string; readonly members: readonly TeamMember[] };
