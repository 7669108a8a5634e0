import type { Catalogue } from "../catalogue/catalogue.js";
import { firstYear } from "../catalogue/dateStatement.js";
import { languageName } from "../catalogue/languageName.js";
import type { TextTable } from "../catalogue/readers/table.js";
import { mapRows, type Steps } from "../steps.js";

/** What a column of a catalogue can be. */
export const roles = [
  "title",
  "id",
  "author",
  "year",
  "place",
  "publisher",
  "language",
  "shelfmark",
  "label",
] as const;
export type Role = (typeof roles)[number];

/** Which column has which role, by its name. */
export type Mapping = Readonly<Partial<Record<Role, string>>>;

/** Years of readers' catalogues end with the current one and what is announced for the next. */
const lastYear = new Date().getFullYear() + 1;

/**
 * A reader's file as a catalogue. A record without an identifier has the number of its row, from 1. All columns that have
 * no role are further columns under their own names; the column of labels is left to `labelsOf`.
 *
 * @throws if no column has the role of the title, or one is named that is not there
 */
export function* mappedCatalogue(table: TextTable, mapping: Mapping): Steps<Catalogue> {
  if (mapping.title === undefined)
    throw new Error("missing role: title (expected a column that holds the titles or texts)");
  const { rows } = table;
  const column = (role: Role) => {
    const name = mapping[role];
    return name === undefined ? undefined : columnOf(table, name);
  };
  const absent = new Array<string>(rows).fill("");
  const read = function* <Value>(role: Role, of: (cell: string) => Value, none: Value[]): Steps<Value[]> {
    const cells = column(role);
    return cells ? yield* mapRows(rows, (row) => of(cells[row])) : none;
  };
  const trimmed = (role: Role) => read(role, (cell) => cell.trim(), absent);
  const ids = column("id");
  const taken = new Set(Object.values(mapping));
  const further = table.names.flatMap((name, i) =>
    taken.has(name) ? [] : [[name, table.columns[i]] as const],
  );
  return {
    size: rows,
    id: yield* mapRows(rows, (row) => ids?.[row].trim() || String(row + 1)),
    title: yield* trimmed("title"),
    author: yield* trimmed("author"),
    place: yield* trimmed("place"),
    publisher: yield* trimmed("publisher"),
    year: yield* read(
      "year",
      memoised((cell) => firstYear(cell, lastYear)),
      new Array<number | null>(rows).fill(null),
    ),
    shelfmark: yield* trimmed("shelfmark"),
    link: absent,
    further: {
      ...Object.fromEntries(further),
      ...(mapping.language !== undefined && {
        language: yield* read("language", memoised(languageName), absent),
      }),
    },
  };
}

/** A column by its name. @throws if there is none */
export function columnOf({ names, columns }: TextTable, name: string): readonly string[] {
  const at = names.indexOf(name);
  if (at < 0) throw new Error(`missing column: "${name}" (expected one of ${names.join(", ")})`);
  return columns[at];
}

/** The same function, which computes each value once: the cells of a catalogue repeat. */
function memoised<Value>(of: (cell: string) => Value): (cell: string) => Value {
  const known = new Map<string, Value>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, of(cell));
    return known.get(cell) as Value;
  };
}
