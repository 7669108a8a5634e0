import { takeJudged } from "../scored/judgedCatalogue.js";
import type { Question } from "../scored/question.js";

/** What a reader may decide of a record on which model and people disagree. */
export const verdictKinds = ["the label is wrong", "ambiguous", "the model is wrong"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** A reader's decision on one record. */
export interface Verdict {
  verdict: VerdictKind;
  note: string;
}

/** Verdicts by the identifier of the record. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Is the text one of the verdicts? */
export function isVerdict(text: string): text is VerdictKind {
  return (verdictKinds as readonly string[]).includes(text);
}

/**
 * A question with the verdicts applied: an ambiguous record left out, a wrong label turned into the other of two
 * classes, of more into the one that the model gives (and left out where it gives the same).
 */
export function applyVerdicts<Asked extends Pick<Question, "rows" | "texts">>(
  question: Asked,
  verdicts: Verdicts,
): Asked {
  const { rows, texts } = question;
  const { classes, predicted } = rows.predictions;
  const labels = rows.id.map((id, row) => {
    const verdict = verdicts.get(id)?.verdict;
    if (verdict === "ambiguous") return -1;
    if (verdict !== "the label is wrong") return rows.labels[row];
    if (classes.length === 2) return 1 - rows.labels[row];
    return predicted[row] === rows.labels[row] ? -1 : predicted[row];
  });
  const kept = Array.from(labels.keys()).filter((row) => labels[row] >= 0);
  return { ...question, rows: takeJudged({ ...rows, labels }, kept), texts: kept.map((row) => texts[row]) };
}

/** Verdicts as text for the browser's store, and back; what cannot be read gives none. */
export function storedVerdicts(verdicts: Verdicts): string {
  return JSON.stringify(Object.fromEntries(verdicts));
}

/** The verdicts of `storedVerdicts`; entries that are no verdicts are left out. */
export function restoredVerdicts(text: string): Map<string, Verdict> {
  const restored = new Map<string, Verdict>();
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return restored;
  }
  if (typeof value !== "object" || value === null) return restored;
  for (const [id, entry] of Object.entries(value as Record<string, unknown>)) {
    const { verdict, note } = (entry ?? {}) as Record<string, unknown>;
    if (typeof verdict === "string" && isVerdict(verdict))
      restored.set(id, { verdict, note: typeof note === "string" ? note : "" });
  }
  return restored;
}
