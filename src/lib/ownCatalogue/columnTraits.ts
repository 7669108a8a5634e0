import type { Role } from "./mappedCatalogue.js";

/** What the cells of a column with a role look like. */
export interface ColumnTrait {
  role: Role;
  /** As the end of a sentence. */
  reason: string;
  /** How well some cells fit, the greater the better; 0 where they do not. */
  of: (cells: readonly string[]) => number;
}

/** Traits of the roles that cells alone can tell, the surest first. */
export const columnTraits: readonly ColumnTrait[] = [
  {
    role: "year",
    reason: "most of its cells are years",
    of: (cells) => shareAbove(0.7, cells, (cell) => /^\D{0,4}(?:1[4-9]|20)\d\d\D{0,3}$/.test(cell)),
  },
  {
    role: "language",
    reason: "its cells are codes of languages",
    of: (cells) => {
      const filled = cells.filter(Boolean);
      const kinds = new Set(filled).size;
      return kinds <= Math.max(3, filled.length / 4) ? shareAbove(0.9, cells, isLanguageCode) : 0;
    },
  },
  {
    role: "author",
    reason: "most of its cells are names with a comma",
    of: (cells) =>
      shareAbove(
        0.6,
        cells,
        (cell) => /^\p{Lu}[\p{L}'’ -]+, \p{Lu}[\p{L}.' -]*/u.test(cell) && cell.length < 60,
      ),
  },
  {
    role: "id",
    reason: "its cells are numbers or codes, no two the same",
    of: (cells) =>
      new Set(cells).size === cells.length && cells.length > 1
        ? shareAbove(0.99, cells, (cell) => /^\S{1,40}$/.test(cell) && /\d/.test(cell))
        : 0,
  },
  {
    role: "title",
    reason: "it holds the longest texts",
    of: (cells) => {
      const filled = cells.filter(Boolean);
      const length =
        filled.reduce((sum, cell) => sum + Math.min(cell.length, 500), 0) / Math.max(1, filled.length);
      return filled.some((cell) => /\p{L}+ \p{L}+/u.test(cell)) && new Set(filled).size > filled.length / 4
        ? length
        : 0;
    },
  },
];

const languageNames = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

function isLanguageCode(cell: string): boolean {
  return /^[a-z]{2,3}$/.test(cell) && languageNames.of(cell) !== undefined;
}

/** Share of the cells with something in them that pass a test; 0 where it is below a limit. */
function shareAbove(limit: number, cells: readonly string[], passes: (cell: string) => boolean): number {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean);
  if (filled.length === 0) return 0;
  const share = filled.filter(passes).length / filled.length;
  return share >= limit ? share : 0;
}
