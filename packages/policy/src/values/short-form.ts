import * as z from 'zod/mini';

/** For each value made from a short form: which of its keys the file stated. All others are defaults. */
const statedKeys = new WeakMap<object, ReadonlySet<string>>();

/** The keys that the file stated for a value written in its short form; `undefined` for a long form. */
export const statedKeysOf = (value: object): ReadonlySet<string> | undefined => statedKeys.get(value);

/**
 * Accepts either the long form or a short one. `expand` writes the long form that the short one stands for, so
 * that both get the same defaults and checks.
 */
export function shortForm<Short extends z.core.$ZodType, Long extends z.core.$ZodType>(
  short: Short,
  expand: (value: z.core.output<Short>) => z.core.input<Long> & object,
  long: Long,
) {
  const expanded = z.pipe(
    short,
    z.transform<z.core.output<Short>, z.core.output<Long>>((value, context) => {
      const written = expand(value);
      const result = z.core.safeParse(long, written);
      if (!result.success) {
        context.issues.push(
          ...result.error.issues.map(
            (issue) => ({ ...issue, path: [], input: value }) as z.core.$ZodRawIssue,
          ),
        );
        return z.NEVER;
      }
      if (typeof result.data === 'object' && result.data !== null)
        statedKeys.set(result.data, new Set(Object.keys(written)));
      return result.data;
    }),
  );
  return z.union([expanded, long]);
}

/** One value or a list of at least one; always a list afterwards. */
export function oneOrMore<Item extends z.core.$ZodType>(item: Item) {
  return z.union([alone(item), z.array(item).check(z.minLength(1))]);
}

/** One value or a list, which may be empty and is by default; always a list afterwards. */
export function anyNumber<Item extends z.core.$ZodType>(item: Item) {
  return z._default(z.union([alone(item), z.array(item)]), []);
}

function alone<Item extends z.core.$ZodType>(item: Item) {
  return z.pipe(
    item,
    z.transform<z.core.output<Item>, z.core.output<Item>[]>((value) => [value]),
  );
}
