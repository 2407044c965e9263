export { createMemory, readMemory } from './memory.ts';
export type { MemoryState } from './memory.ts';
export type { Message, MessageEvent, Severity } from './message.ts';
export { destinationsTold, notify, toldAt } from './notify.ts';
export type { Delivery, NotifyOptions } from './notify.ts';
export type { Memory, NotifyPorts, Remembered } from './ports.ts';
