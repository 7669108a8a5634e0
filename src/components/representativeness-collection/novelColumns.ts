import { percent } from "../../lib/format.js";
import type { NovelDecade } from "../../lib/selection/novelMatches.js";
import type { Column } from "../tableColumn.js";

/** Name of the years of a row: "1840s", or "1830–1836" where the bibliography covers only some of a decade. */
export function yearsOf({ decade, from, to }: NovelDecade): string {
  return from === decade && to === decade + 9 ? `${decade}s` : `${from}–${to}`;
}

const share = (value: unknown) => percent(value as number);

/** Columns of the comparison with the bibliographies. */
export const novelColumns: readonly Column<NovelDecade>[] = [
  { key: "bibliography", label: "Bibliography" },
  { key: "years", label: "Years", value: yearsOf },
  { key: "novels", label: "New novels" },
  { key: "books", label: "Books of the collection" },
  { key: "titled", label: "with a title" },
  { key: "fiction", label: "called fiction" },
  { key: "matched", label: "Novels with the title, same years" },
  { key: "share", label: "Share", format: share },
  { key: "low", label: "Low", format: share },
  { key: "high", label: "High", format: share },
  { key: "byChance", label: "By chance" },
  { key: "anyDate", label: "Title, any year" },
  { key: "wholeTitle", label: "Whole title, any year" },
];
