import type { Memory, Remembered } from './ports.ts';

/** All that is remembered, as one JSON value that an adapter keeps, such as in a comment of the release ticket. */
export type MemoryState = Readonly<Record<string, Remembered>>;

/** A memory over a value that is read once and written at each change. */
export function createMemory(state: MemoryState, save: (state: MemoryState) => Promise<void>): Memory {
  let current: MemoryState = state;
  const change = async (next: MemoryState): Promise<void> => {
    current = next;
    await save(current);
  };
  return {
    recall: (key) => Promise.resolve(current[key]),
    remember: (key, value) => change({ ...current, [key]: value }),
    forget: (key) => change(Object.fromEntries(Object.entries(current).filter(([name]) => name !== key))),
  };
}

/** Reads a kept value; anything that is not one is an empty memory. */
export function readMemory(text: string): MemoryState {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    const entries = Object.entries(value).filter((entry): entry is [string, Remembered] =>
      isRemembered(entry[1]),
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

function isRemembered(item: unknown): item is Remembered {
  if (typeof item !== 'object' || item === null) return false;
  const { state, at } = item as Partial<Remembered>;
  return (state === 'sending' || state === 'sent') && typeof at === 'string';
}
