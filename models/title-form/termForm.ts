import type { Form } from "./forms.js";

/** In the order in which they are tried: "Tragedies (Drama)" is no story, "Nursery rhymes" are no prose. */
const formOfTerm: readonly [RegExp, Form][] = [
  [/drama|plays|farces|tragedies|comedies|librettos/i, "drama"],
  [/poetry|poems|verse|songs|sonnets|rhymes|ballads|epics/i, "verse"],
  [/fiction|novels|stories|romances|fairy tales/i, "prose_fiction"],
];

/** The form that FAST genre terms name, or null where they name none, or more than one. */
export function termForm(terms: readonly string[]): Form | null {
  const named = new Set(
    terms.flatMap((term) => formOfTerm.find(([pattern]) => pattern.test(term))?.[1] ?? []),
  );
  const [form] = named;
  return named.size === 1 ? form : null;
}
