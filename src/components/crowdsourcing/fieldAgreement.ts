import * as Plot from "@observablehq/plot";
import type { FieldAgreementByChance } from "../../lib/agreement/fieldAudit.js";
import { count, percent } from "../../lib/format.js";
import { figure } from "../figure.js";
import { countColumn } from "../numberColumn.js";
import { colour } from "../palette.js";
import type { Column } from "../table.js";

/** Agreement of the fields over a group of books. */
export interface AuditGroup {
  group: string;
  books: number;
  fields: readonly FieldAgreementByChance[];
}

/** Fields that the integrity check reads; the others are independent of it. */
const checked = ["year", "place", "language"];

/** Agreement of every field with the catalogue in two groups of books, beside what dealing at random would give. */
export function fieldAgreement(groups: readonly AuditGroup[]): HTMLElement {
  const rows = groups.flatMap(({ group, fields }) =>
    fields
      .filter(({ books }) => books > 0)
      .map((field) => ({
        ...field,
        group,
        name: checked.includes(field.field) ? field.field : `${field.field} *`,
      })),
  );
  type Row = (typeof rows)[number];
  const names = [...new Set(rows.map(({ name }) => name))];
  const [first] = groups.map(({ group }) => group);
  const side = (row: Row) => (row.group === first ? -7 : 7);
  const bothSides = (marks: (part: readonly Row[], dy: number) => Plot.Markish[]) =>
    [-7, 7].flatMap((dy) =>
      marks(
        rows.filter((row) => side(row) === dy),
        dy,
      ),
    );
  return figure({
    title: "Which fields of an annotation contradict its record?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 62 + names.length * 46,
        marginLeft: 90,
        marginRight: 56,
        x: {
          domain: [0, 100],
          percent: true,
          label: "Books whose field agrees with the catalogue (%)",
          grid: true,
        },
        y: { domain: names, label: null, tickSize: 0 },
        color: {
          legend: true,
          domain: groups.map(({ group }) => group),
          range: [colour.right, colour.wrong],
        },
        symbol: { domain: groups.map(({ group }) => group), range: ["circle", "times"] },
        marks: bothSides((part, dy) => [
          Plot.tickX(part, {
            x: "byChance",
            y: "name",
            dy,
            insetTop: 14,
            insetBottom: 14,
            stroke: colour.foreground,
          }),
          Plot.ruleY(part, { x1: "low", x2: "high", y: "name", dy, stroke: "group", strokeWidth: 2.5 }),
          Plot.dot(part, {
            x: "value",
            y: "name",
            dy,
            stroke: "group",
            fill: (row: Row) => (row.group === first ? colour.right : "none"),
            symbol: "group",
            r: 4.5,
            strokeWidth: 2,
            tip: true,
            title: (row: Row) =>
              `${row.field}, ${row.group}\n${percent(row.value)} of ${count(row.books)} agree\ndealt at random: ${percent(row.byChance)}`,
          }),
          Plot.text(part, {
            x: (row: Row) => Math.max(row.high, row.byChance),
            y: "name",
            dy,
            dx: 8,
            textAnchor: "start",
            text: (row: Row) => percent(row.value, 0),
            fill: colour.muted,
            stroke: colour.background,
            strokeWidth: 4,
          }),
        ]),
      }),
    summary: rows
      .map((row) => `${row.field}, ${row.group}: ${percent(row.value)}, by chance ${percent(row.byChance)}`)
      .join("; "),
    caption:
      "Dots: share of the books in which both sides fill the field; thick lines: 95% Wilson intervals; upright strokes: the same when the annotations of the group are dealt out to its books at random, mean of twenty deals. A star marks fields that the integrity check does not read. Subject: a term begins like a word of the title. Author: the name in the comment is the catalogue’s. Label: it suits the shelf.",
    rows,
    columns: agreementColumns,
    filename: "fields-against-catalogue.csv",
    wide: true,
  });
}

const share = (value: unknown) => percent(value as number | null);
const agreementColumns: Column<FieldAgreementByChance & { group: string }>[] = [
  { key: "field", label: "Field" },
  { key: "group", label: "Rows on a book" },
  countColumn("books", "Books"),
  { key: "value", label: "Agree", format: share },
  { key: "low", label: "Low", format: share },
  { key: "high", label: "High", format: share },
  { key: "byChance", label: "At random", format: share },
];

/** Agreement of every field by the exact number of rows on a book, as a shaded grid. */
export function agreementGrid(groups: readonly AuditGroup[]): HTMLElement {
  const cells = groups.flatMap(({ group, fields }) =>
    fields.filter(({ books }) => books > 0).map((field) => ({ ...field, group })),
  );
  type Cell = (typeof cells)[number];
  return figure({
    title: "Where does the break lie?",
    chart: (width) =>
      Plot.plot({
        width,
        height: 70 + 34 * new Set(cells.map(({ field }) => field)).size,
        marginLeft: 72,
        x: {
          domain: groups.map(({ group }) => group),
          label: "Rows that the file holds on a book",
        },
        y: { domain: [...new Set(cells.map(({ field }) => field))], label: null, tickSize: 0 },
        marks: [
          Plot.cell(cells, {
            x: "group",
            y: "field",
            fill: (cell: Cell) => (cell.value < 0.5 ? colour.wrong : colour.right),
            fillOpacity: (cell: Cell) => 0.12 + 0.5 * Math.abs(cell.value - 0.5),
            inset: 1,
            tip: true,
            title: (cell: Cell) =>
              `${cell.field}, ${cell.group} rows\n${percent(cell.value)} of ${count(cell.books)}`,
          }),
          Plot.text(cells, { x: "group", y: "field", text: (cell: Cell) => percent(cell.value, 0) }),
        ],
      }),
    summary: cells.map((cell) => `${cell.field}, ${cell.group} rows: ${percent(cell.value)}`).join("; "),
    caption:
      "Share of books whose field agrees with the catalogue. Cells without a figure have no book in which both sides fill the field.",
    rows: cells,
    columns: agreementColumns,
    filename: "fields-by-rows.csv",
  });
}
