import type { Label } from "../rows.js";

/** What a reader may decide of a title on which model and annotators disagree. */
export const verdictKinds = ["the label is wrong", "ambiguous", "the model is wrong"] as const;
export type VerdictKind = (typeof verdictKinds)[number];

/** A reader's decision on one title. */
export interface Verdict {
  verdict: VerdictKind;
  note: string;
}

/** Verdicts by the ID of the book. */
export type Verdicts = ReadonlyMap<string, Verdict>;

/** Is the text one of the verdicts? */
export function isVerdict(text: string): text is VerdictKind {
  return (verdictKinds as readonly string[]).includes(text);
}

/** Titles with the verdicts applied: a wrong label turned into the other, an ambiguous title left out. */
export function applyVerdicts<Title extends { id: string; label: Label }>(
  titles: readonly Title[],
  verdicts: Verdicts,
): Title[] {
  return titles.flatMap((title) => {
    const verdict = verdicts.get(title.id)?.verdict;
    if (verdict === "ambiguous") return [];
    if (verdict !== "the label is wrong") return [title];
    const label: Label = title.label === "fiction" ? "non_fiction" : "fiction";
    return [{ ...title, label }];
  });
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
