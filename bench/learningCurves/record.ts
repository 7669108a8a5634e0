import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { writeWhole } from "../../loaders/wholeFile.js";
import { compactJson } from "../../models/training/multilabel/json.js";
import type { LabelCurve } from "../../src/lib/labelCurves/labelCurve.js";
import type { CurveRecord } from "./measure.js";

const file = fileURLToPath(new URL("record.json", import.meta.url));

/** Tasks whose curves are measured, in the order of the record. */
export const curveTasks: readonly string[] = ["title-genre", "quote-themes", "question-tags", "book-genres"];

/** The curves of a task in the file of record. */
export async function recordOf(task: string, log: CurveRecord["log"]): Promise<CurveRecord> {
  const before = (await readCurves()).find((curve) => curve.task === task);
  const keep = async (curve: LabelCurve) => {
    const others = (await readCurves()).filter((each) => each.task !== task);
    const place = (each: LabelCurve) => curveTasks.indexOf(each.task);
    await writeWhole(file, compactJson([...others, curve].sort((a, b) => place(a) - place(b))));
  };
  return { before, keep, log };
}

async function readCurves(): Promise<LabelCurve[]> {
  return JSON.parse(await readFile(file, "utf8").catch(() => "[]")) as LabelCurve[];
}
