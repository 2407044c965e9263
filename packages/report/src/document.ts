/**
 * What we say to people, before it takes the form of one destination. Strings are plain, untrusted text: every
 * renderer escapes them for where they go, so that no caller has to remember to.
 */
export type Inline =
  | string
  | { readonly link: string; readonly href: string }
  | { readonly code: string }
  | { readonly strong: string }
  /** Notifies this login; in plain strings an "@" never notifies anybody. */
  | { readonly mention: string }
  | readonly Inline[];

export type Block =
  | { readonly heading: Inline; readonly level?: 2 | 3 | 4 }
  | { readonly paragraph: Inline }
  | { readonly list: readonly Inline[] }
  | { readonly tasks: readonly { readonly done: boolean; readonly text: Inline }[] }
  | { readonly table: Table }
  | { readonly details: { readonly summary: Inline; readonly blocks: readonly Block[] } }
  | { readonly preformatted: string; readonly language?: string }
  | { readonly chart: Chart };

export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly Inline[])[] };

/** One line over time. Renderers draw mermaid `xychart-beta` or a sparkline; gaps (`null`) are never drawn as zero. */
export type Chart = {
  readonly title: string;
  readonly unit: string;
  readonly labels: readonly string[];
  readonly values: readonly (number | null)[];
  /** Index of the point at which the deployment happened. */
  readonly marker?: number;
};

export type Document = readonly Block[];
