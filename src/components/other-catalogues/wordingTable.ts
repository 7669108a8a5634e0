import { percent } from "../../lib/format.js";
import type { OtherCatalogues, Wording } from "../../lib/externalValidation/otherCatalogues.js";
import { dataTable, type Column } from "../table.js";

/** How the titles of each set are worded. */
export function wordingTable({ wording, sets }: OtherCatalogues): HTMLElement {
  const share = (key: keyof Wording, label: string, title: string): Column<Wording> => ({
    ...{ key, label, title },
    align: "right",
    format: (value) => percent(value as number | null, 0),
  });
  return dataTable(wording, {
    caption: "How titles are worded",
    columns: [
      {
        key: "set",
        label: "Titles",
        width: "10rem",
        format: (value) => sets.find(({ key }) => key === value)?.title ?? String(value),
      },
      { key: "medianWords", label: "Words", title: "Median number of words in a title" },
      share("brackets", "Brackets", "Titles with square brackets"),
      share("formInBrackets", "[A novel.]", "Titles whose brackets name a form, such as novel or poem"),
      share("etc", "“etc”", "Titles with “etc”"),
      share("stops", "Two stops", "Titles with two sentence marks before the last word"),
      share("knownWords", "Known words", "Words that at least three other titles of the collection have"),
    ],
  });
}
