import { basename } from "node:path";

/** A reader's own task, as the command line names it. */
export interface OwnOptions {
  /** CSV, TSV or JSON lines. */
  table: string;
  /** Column of the texts. */
  text: string;
  /** Column of the labels. */
  labels: string;
  /** One label a text, whose name stays as it is written, or any number of them. */
  kind: "single-label" | "multilabel";
  /** Folder to write to. */
  out: string;
  /** What stands between labels; guessed if not given. */
  separator?: string | undefined;
  /** Texts that a label must have. */
  minimum: number;
  /** Are words and the sentence encoder to answer together, besides words alone? */
  deep: boolean;
  /** Did the reader ask for that number? Then the labels that have fewer may be left out. */
  minimumAsked: boolean;
}

const usage =
  "npm run train -- --table FILE --text COLUMN --label COLUMN|--labels COLUMN [--out FOLDER] [--separator SIGN] [--minimum TEXTS] [--deep]";

/** Checks the options of the command line. @throws naming the one that is missing or wrong */
export function ownOptions(options: Record<string, string | boolean | undefined>): OwnOptions {
  const required = (name: string): string => {
    const value = options[name];
    if (typeof value !== "string" || value === "")
      throw new Error(`missing option: --${name} (expected ${usage})`);
    return value;
  };
  const table = required("table");
  const single = options["label"] !== undefined;
  if (single && options["labels"] !== undefined)
    throw new Error(
      "conflicting options: --label and --labels (expected one of them: one label a text, or several)",
    );
  if (single && options["separator"] !== undefined)
    throw new Error("conflicting options: --label and --separator (expected a column with one label a text)");
  const minimum = minimumTexts(options["minimum"] ?? 5);
  const separator = options["separator"];
  return {
    table,
    text: required("text"),
    labels: required(single ? "label" : "labels"),
    kind: single ? "single-label" : "multilabel",
    out: typeof options["out"] === "string" ? options["out"] : `${table}-model`,
    ...(typeof separator === "string" && separator !== "" ? { separator } : {}),
    minimum,
    minimumAsked: options["minimum"] !== undefined,
    deep: options["deep"] === true,
  };
}

/** Texts that a label must have. @throws if it is no whole number from 2 */
export function minimumTexts(option: unknown): number {
  const minimum = Number(option);
  if (Number.isInteger(minimum) && minimum >= 2) return minimum;
  throw new Error(`invalid option: --minimum ${String(option)} (expected a whole number from 2)`);
}

/** Name of the task of a table: that of the file, in small letters, digits and hyphens. */
export function taskName(table: string): string {
  const name = basename(table)
    .replace(/\.\w+$/, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return name || "own";
}
