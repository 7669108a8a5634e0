import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../../loaders/digest.js";

/** What two trainings of one task have in common, and where they differ. */
export interface Comparison {
  /** Files that are the same, byte for byte. */
  files: number;
  /** Figures that are the same in `evaluation.json`. */
  figures: number;
  /** A line for each thing that is not. */
  differences: string[];
}

/** Which figures of `evaluation.json` a training makes: those of the word models, or those of the deep variant. */
export type Trained = "words" | "deep";

/**
 * Compares a folder that a training has written with the one that is kept, file by file; `evaluation.json` figure by
 * figure, since seconds of training differ from machine to machine.
 *
 * @throws if a file cannot be read
 */
export async function compareFolders(fresh: string, kept: string, trained: Trained): Promise<Comparison> {
  const comparison: Comparison = { files: 0, figures: 0, differences: [] };
  const paths = (await readdir(fresh, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(fresh.length + 1))
    .sort();
  for (const path of paths) {
    const [own, other] = await Promise.all([
      readFile(join(fresh, path)),
      readFile(join(kept, path)).catch(() => null),
    ]);
    if (other === null) comparison.differences.push(`${path} is new (expected no such file)`);
    else if (path === "evaluation.json") compareFigures(parsed(own), parsed(other), trained, comparison);
    else if (own.equals(other)) comparison.files++;
    else
      comparison.differences.push(
        `${path}, ${own.length} bytes, sha256 ${digest(own)} (expected ${other.length} bytes, ${digest(other)})`,
      );
  }
  return comparison;
}

function parsed(content: Buffer): unknown {
  return JSON.parse(content.toString());
}

function compareFigures(own: unknown, other: unknown, trained: Trained, comparison: Comparison): void {
  const [a, b] = [leaves(own), leaves(other)];
  // Of a single-label task the learning curve is measured by a command of its own, and taken over by the training.
  const takenOver = b.has("kind") ? /^models\.deep\./ : /^(?:models\.deep|learningCurve)\./;
  const isCompared = (path: string) =>
    !path.endsWith(".trainSeconds") &&
    (trained === "deep" ? path.startsWith("models.deep.") : !takenOver.test(path));
  for (const path of new Set([...a.keys(), ...b.keys()].filter(isCompared))) {
    if (a.get(path) === b.get(path)) comparison.figures++;
    else
      comparison.differences.push(
        `evaluation.json, ${path}: ${said(a.get(path))} (expected ${said(b.get(path))})`,
      );
  }
}

function said(leaf: unknown): string {
  return leaf === undefined ? "nothing" : JSON.stringify(leaf);
}

/** The values of nested JSON that hold no others, by path, such as "models.final.bytes". */
function leaves(value: unknown, path = ""): Map<string, unknown> {
  if (value === null || typeof value !== "object") return new Map([[path, value]]);
  const under = (key: string) => (path === "" ? key : `${path}.${key}`);
  return new Map(Object.entries(value).flatMap(([key, each]) => [...leaves(each, under(key))]));
}
