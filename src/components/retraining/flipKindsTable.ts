import type { FlipKind } from "../../lib/ablation/flipKinds.js";
import { signed } from "../../lib/format.js";
import { countColumn } from "../numberColumn.js";
import { dataTable } from "../table.js";

/** Which titles come right and which go wrong when the encoder joins the words, by the form that they name. */
export function flipKindsTable(kinds: readonly FlipKind[]): HTMLElement {
  return dataTable(kinds, {
    caption: "Test titles that flip when the encoder joins the words, by the form that they name",
    empty: "What words and encoder say of these titles is not at hand.",
    columns: [
      { key: "form", label: "Form named", width: "9rem" },
      countColumn("titles", "Titles"),
      countColumn("gained", "Come right"),
      countColumn("lost", "Go wrong"),
      {
        ...{ key: "net", label: "Net", align: "right", value: ({ gained, lost }) => gained - lost },
        format: (value) => signed(value as number, 0),
      },
    ],
  });
}
