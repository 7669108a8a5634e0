import type { CatalogueWorkspace } from "../workspace.js";

/** Name for a file that comes of the reader's: "titles.csv" and "report.html" give "titles-report.html". */
export function fileName({ file }: CatalogueWorkspace, ending: string): string {
  const base = (file?.name ?? "").replace(/(?:\.[a-z\d]{1,7}){1,2}$/i, "");
  return `${base === "" ? "catalogue" : base}-${ending}`;
}
