import type { Batch } from "../../../src/lib/catalogue/readers/table.js";
import type { AddedCells } from "../columns.js";
import type { OutputKind } from "./kind.js";

/**
 * An object a line: that of the input, and the keys that scoring adds at its end.
 *
 * @param keepsText is the input JSON too? Then the row's own text stays: written anew, keys like "1" would move and long
 *   numbers lose digits.
 */
export function jsonLinesKind(keepsText: boolean, { names: added, of }: AddedCells): OutputKind {
  const own = ({ source, names, columns }: Batch, row: number) => {
    const text = source?.[row];
    return keepsText && typeof text === "string"
      ? text.replace(/\s*\n\s*/g, " ")
      : JSON.stringify(Object.fromEntries(names.map((key, i) => [key, columns[i][row]])));
  };
  return {
    isTable: false,
    readsSource: keepsText,
    heading: () => "",
    rows({ batch, probabilities }) {
      const lines = probabilities.map((each, row) => {
        const cells = of(each);
        const more = JSON.stringify(Object.fromEntries(added.map((key, i) => [key, cells[i]]))).slice(1);
        const open = own(batch, row).slice(0, -1);
        return `${open}${open.trim() === "{" ? "" : ","}${more}\n`;
      });
      return { output: lines.join("") };
    },
  };
}
