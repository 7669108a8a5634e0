import type { CollectedRow } from "../../loaders/collected/row.js";

/** The words of a row, whatever its kind: what says its language. */
export function rowText(row: CollectedRow): string {
  const { title, text, description } = row as Partial<Record<"title" | "text" | "description", string>>;
  return [text, title, description].filter(Boolean).join(". ");
}
