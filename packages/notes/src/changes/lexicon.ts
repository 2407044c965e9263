import type { Section } from './section.ts';

/** How strongly something leans to each section. */
export type Lean = Partial<Record<Section, number>>;

/** Words that lean the same way, in their base form, separated by spaces. */
export type Entry = { readonly lean: Lean; readonly words: string };

/**
 * How English-speaking programmers title changes that carry no conventional type. General words of the trade only: no
 * name of a product, a library or a repository belongs here. Weights are small whole numbers; what matters is their
 * order. Measured by `npm run eval:notes`.
 *
 * What a title's first verb says is the strongest sign there is.
 */
export const leadingVerbs: readonly Entry[] = [
  { lean: { features: 4 }, words: 'allow expose introduce support' },
  { lean: { features: 3 }, words: 'accept add customize enable export implement notify provide track' },
  { lean: { features: 2, other: 2 }, words: 'create' },
  { lean: { features: 2, fixes: 2 }, words: 'detect let' },
  { lean: { features: 2, improvements: 1 }, words: 'pass' },
  { lean: { features: 2 }, words: 'download generate inject localize upload' },
  { lean: { features: 1, other: 1 }, words: 'configure' },
  { lean: { improvements: 5 }, words: 'enhance' },
  { lean: { improvements: 4 }, words: 'better clearer display highlight improve show' },
  { lean: { improvements: 3 }, words: 'extend increase suggest warn' },
  { lean: { improvements: 3, fixes: 1 }, words: 'include' },
  { lean: { improvements: 2 }, words: 'clarify decrease indent print render tweak' },
  { lean: { improvements: 2, fixes: 1 }, words: 'run set' },
  { lean: { fixes: 9 }, words: 'revert' },
  { lean: { fixes: 6 }, words: 'fix unbreak' },
  { lean: { fixes: 5 }, words: 'correct prevent repair' },
  {
    lean: { fixes: 4 },
    words:
      'correctly do ensure escape guard harden patch plug preserve properly respect rollback sanitize secure survive tolerate workaround',
  },
  {
    lean: { fixes: 3 },
    words:
      'align always avoid check clear debounce distinguish downgrade eliminate exclude filter force ignore interrupt keep normalize not omit reset resolve restore retry roll stop strip throw treat trim truncate verify wait',
  },
  { lean: { fixes: 3, features: 1 }, words: 'handle' },
  { lean: { fixes: 2, features: 1 }, words: 'make validate' },
  { lean: { fixes: 2, improvements: 1 }, words: 'change skip' },
  {
    lean: { fixes: 2 },
    words: 'abort cancel close compare disable hide inherit limit merge redirect replace return sort use',
  },
  { lean: { fixes: 2, other: 2 }, words: 'remove' },
  { lean: { fixes: 2, other: 1 }, words: 'update' },
  { lean: { fixes: 2, performance: 1 }, words: 'throttle' },
  { lean: { fixes: 1, other: 1 }, words: 'switch wrap' },
  { lean: { fixes: 1 }, words: 'get instantiate load' },
  { lean: { performance: 7 }, words: 'accelerate optimize speed' },
  { lean: { performance: 6 }, words: 'cache memoize parallelize precompute prefetch' },
  { lean: { performance: 5 }, words: 'defer lazily lazy tune' },
  { lean: { performance: 4 }, words: 'batch reduce shrink' },
  { lean: { performance: 3 }, words: 'stream' },
  { lean: { other: 6 }, words: 'document' },
  { lean: { other: 5 }, words: 'bump convert explain lint mention migrate refactor standardize' },
  {
    lean: { other: 4 },
    words:
      'clean cleanup decouple extract modularize move port publish regenerate relocate reorganize restructure rewrite split test tidy translate',
  },
  {
    lean: { other: 3 },
    words: 'centralize decentralize delete drop mark pin rename reorder simplify sync unify upgrade',
  },
  { lean: { other: 2 }, words: 'deduplicate format inline lock reference release' },
  { lean: { other: 2, features: 1 }, words: 'deprecate' },
  { lean: { other: 1 }, words: 'setup' },
];

/** Words anywhere in a title. */
export const words: readonly Entry[] = [
  { lean: { features: 4 }, words: 'ability' },
  { lean: { features: 3 }, words: 'able configurable feature option possible' },
  { lean: { features: 2 }, words: 'allow flag implementation initial new optional shorthand support' },
  { lean: { features: 1 }, words: 'api custom hook mode plugin' },
  { lean: { improvements: 4 }, words: 'improvement' },
  { lean: { improvements: 3 }, words: 'clearer helpful' },
  { lean: { improvements: 2 }, words: 'color improve' },
  { lean: { improvements: 1 }, words: 'better report' },
  { lean: { improvements: 1, fixes: 1 }, words: 'message' },
  { lean: { fixes: 5 }, words: 'unable' },
  { lean: { fixes: 4 }, words: 'bug crash deadlock fix missing prevent regression' },
  {
    lean: { fixes: 3 },
    words:
      'accidentally avoid broken check circular correctly hang incorrect issue longer overflow properly race respect should sure unexpected validation vulnerability workaround working wrong',
  },
  {
    lean: { fixes: 2 },
    words:
      'again being compatibility doesnt dont duplicate empty escaping exception fail fallback handling infinite inside instead invalid not null symlink undefined warning will windows',
  },
  {
    lean: { fixes: 1 },
    words:
      'are argument before behavior behaviour error even false if into is now object only property string symbol value when win32',
  },
  { lean: { performance: 7 }, words: 'faster leak' },
  { lean: { performance: 6 }, words: 'optimization perf performance speedup' },
  { lean: { performance: 5 }, words: 'latency throughput' },
  { lean: { performance: 4 }, words: 'caching slow' },
  { lean: { performance: 3 }, words: 'startup' },
  { lean: { performance: 2 }, words: 'optimal' },
  { lean: { performance: 1 }, words: 'memory' },
  { lean: { other: 8 }, words: 'doc documentation example readme' },
  { lean: { other: 7 }, words: 'changelog copyright typo website' },
  { lean: { other: 6 }, words: 'blog contributing faq homepage tutorial' },
  {
    lean: { other: 5 },
    words: 'devdependency e2e eslint license lint linter migration prettier refactor refactoring',
  },
  { lean: { other: 4 }, words: 'deps guide note translation unused' },
  {
    lean: { other: 3 },
    words:
      'benchmark boilerplate ci codemod dependencies dockerfile migrate obsolete redundant rid types useless workflow',
  },
  {
    lean: { other: 2 },
    words: 'flaky formatting internals link monorepo package pipeline repo typescript versions yarn',
  },
  { lean: { other: 2, fixes: 1 }, words: 'unnecessary' },
  { lean: { other: 1 }, words: 'definition filename internal template version' },
];
