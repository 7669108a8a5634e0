import { stringify } from "csv-stringify/sync";
import type { AddedCells } from "../columns.js";
import type { OutputKind } from "./kind.js";

/** Lines of CSV or TSV: the cells of the input, and those that scoring adds. */
export function delimitedKind(delimiter: string, { names: added, of }: AddedCells): OutputKind {
  return {
    isTable: true,
    readsSource: false,
    heading: (names) => stringify([[...names, ...added]], { delimiter }),
    rows({ batch: { columns }, probabilities }) {
      const lines = probabilities.map((each, row) => [...columns.map((column) => column[row]), ...of(each)]);
      return { output: stringify(lines, { delimiter }) };
    },
  };
}
