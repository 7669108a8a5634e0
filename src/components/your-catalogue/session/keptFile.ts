import { z } from "../../../lib/zod.js";
import type { Found } from "../../../lib/catalogue/readers/table.js";
import { nextTask } from "../../../workers/nextTask.js";
import type { CatalogueFile } from "../workspace.js";

/** Cells that are written at once: few enough not to hold up the page. */
const portion = 20_000;

/** A catalogue as JSON, in pieces that are made between two frames of the page. */
export async function filePieces({ table, opened: _, ...file }: CatalogueFile): Promise<string[]> {
  const { names, columns, rows } = table;
  const pieces = [
    `{"file":${JSON.stringify(file)},"names":${JSON.stringify(names)},"rows":${rows},"columns":[`,
  ];
  for (const [i, cells] of columns.entries()) {
    pieces.push(i === 0 ? "[" : ",[");
    for (let from = 0; from < cells.length; from += portion) {
      const text = JSON.stringify(cells.slice(from, from + portion)).slice(1, -1);
      pieces.push(from === 0 ? text : `,${text}`);
      await nextTask();
    }
    pieces.push("]");
  }
  pieces.push("]}");
  return pieces;
}

const outline = z.object({
  file: z.object({
    ...{ name: z.string(), sha256: z.string().nullable() },
    found: z.custom<Found>((found) => z.object({ format: z.string() }).safeParse(found).success),
  }),
  ...{ names: z.array(z.string()), rows: z.number().int().min(0), columns: z.array(z.array(z.unknown())) },
});

/** The catalogue of `filePieces`. @throws if it is not whole */
export function fileOf(content: unknown): CatalogueFile {
  const { file, names, rows, columns } = outline.parse(content);
  const whole =
    columns.length === names.length &&
    columns.every((cells) => cells.length === rows && cells.every((cell) => typeof cell === "string"));
  if (!whole)
    throw new Error(`damaged catalogue: ${file.name} (expected ${names.length} columns of ${rows} texts)`);
  return { ...file, table: { names, rows, columns: columns as string[][] } };
}
