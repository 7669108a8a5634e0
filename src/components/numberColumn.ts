import { count, decimal, percent, signed } from "../lib/format.js";
import type { Column } from "./tableColumn.js";

type NumberOptions<Row> = Pick<Column<Row>, "title" | "sort" | "value" | "width"> & {
  /** Decimals; by default those of the format. */
  digits?: number;
};

/** A kind of column whose cells are numbers, or nothing, and print in one way. */
function numberColumn(print: (value: number | null | undefined, digits?: number) => string) {
  return <Row>(key: string, label: string, options: NumberOptions<Row> = {}): Column<Row> => {
    const { digits, ...rest } = options;
    return { key, label, align: "right", format: (value) => print(value as number | null, digits), ...rest };
  };
}

/** A column of whole numbers. */
export const countColumn = numberColumn(count);

/** A column of numbers with a fixed number of decimals, three unless told. */
export const decimalColumn = numberColumn(decimal);

/** A column of shares in [0, 1] as percentages, with one decimal unless told. */
export const shareColumn = numberColumn(percent);

/** A column of differences with their signs, with three decimals unless told. */
export const signedColumn = numberColumn(signed);
