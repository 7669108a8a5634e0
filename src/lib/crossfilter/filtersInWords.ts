import { isEverything, type Choice, type Column } from "./columns.js";

/** The filters that are set, such as "Year 1840–1849; Place London or Paris"; "all records" where none is. */
export function filtersInWords(columns: readonly Column[], choiceOf: (column: Column) => Choice): string {
  const parts = columns.flatMap((column) => {
    const choice = choiceOf(column);
    if (isEverything(column, choice)) return [];
    if (column.kind === "number") return `${column.key} ${choice[0]}–${choice[1]}`;
    const { name = (category: string) => category } = column;
    return `${column.key} ${(choice as readonly string[]).map(name).join(" or ")}`;
  });
  return parts.length === 0 ? "all records" : parts.join("; ");
}
