export { runDemo } from './demo.ts';
export type { DemoOptions } from './demo.ts';
