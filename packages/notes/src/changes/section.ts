/** Where a change stands in the notes. The guide prints `performance` and `other` under Improvements. */
export const sections = ['features', 'improvements', 'fixes', 'performance', 'other'] as const;

export type Section = (typeof sections)[number];
