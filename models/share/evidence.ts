import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { readCitation } from "../../loaders/citation.js";
import { readArtefact } from "../../loaders/inputs.js";
import { repositoryRoot } from "../../loaders/paths.js";
import { allSources } from "../../loaders/sources/catalogue.js";
import type { Source } from "../../loaders/sources/source.js";
import type { Citation } from "../../src/lib/ownCatalogue/report/citation.js";
import type { ModelDescription } from "../../src/lib/model/description.js";
import { artefactPath, readModel, readModelFolder, type TrainedFrom } from "../artefacts.js";
import { modelCard } from "../card/modelCard.js";
import type { AnyEvaluation } from "../card/subject.js";
import { describedTask } from "../describedTasks.js";
import { findTask } from "../tasks.js";
import { ownUse } from "../training/readersTable/ownTask.js";

/** A file that a model was made from, with what the workbench knows of it. */
export interface TracedSource extends TrainedFrom {
  /** Not known of a reader's own table. */
  source?: Source | undefined;
}

/** All that a bundle tells of a model. */
export interface Evidence {
  /** Name of the task, or of the folder of a reader's own model. */
  name: string;
  /** For readers. */
  title: string;
  /** The question that it answers. */
  question: string;
  /** What a text is, such as "title". */
  text: string;
  use: string;
  description: ModelDescription;
  onnx: Uint8Array;
  /** `model.json`, `evaluation.json` and `sources.json` as they stand, those that are there. */
  trained: Readonly<Record<string, string>>;
  /** The figures of record; null of a model that was taught and not measured. */
  evaluation: AnyEvaluation | null;
  sources: TracedSource[];
  card: string;
  citation: Citation;
  /** Day on which the model took its present form, such as "2026-11-30". */
  date: string;
  /** The command that made it; null of a reader's own. */
  command: string | null;
}

/** The evidence of a task's final word model. @throws if there is no such task, or it is not trained */
export async function taskEvidence(name: string): Promise<Evidence> {
  const { text, use } = await findTask(name);
  const { title, question } = await describedTask(name);
  const told = { name, title, question, text, use, command: `npm run train -- ${name}` };
  return evidenceOf(artefactPath(name, "model"), await readModel(name), told);
}

/**
 * The evidence of a model of a reader's own, or of one that was taught.
 *
 * @param path as for `readModelFolder`
 * @throws as `readModelFolder` does
 */
export async function folderEvidence(path: string): Promise<Evidence> {
  const model = await readModelFolder(path);
  const isFile = /\.(json|onnx)$/.test(path);
  const folder = resolve(isFile ? dirname(path) : path);
  const stem = isFile ? resolve(path).replace(/\.\w+$/, "") : join(folder, "model");
  return evidenceOf(stem, model, {
    name: basename(folder),
    title: basename(folder),
    question: `Which labels of the task ${model.description.task} does a text have?`,
    text: "text",
    use: ownUse,
    command: null,
  });
}

/** @param stem path of the model without the ending of its two files; its figures lie beside it */
async function evidenceOf(
  stem: string,
  model: Pick<Evidence, "description" | "onnx">,
  told: Pick<Evidence, "name" | "title" | "question" | "text" | "use" | "command">,
): Promise<Evidence> {
  const files = {
    "model.json": `${stem}.json`,
    "evaluation.json": join(dirname(stem), "evaluation.json"),
    "sources.json": join(dirname(stem), "sources.json"),
  };
  const trained: Record<string, string> = {};
  for (const [name, file] of Object.entries(files))
    if (existsSync(file)) trained[name] = (await readArtefact(file)).toString();
  const evaluation = parsed(trained, "evaluation.json") as AnyEvaluation | null;
  const sources = (parsed(trained, "sources.json") ?? []) as TrainedFrom[];
  return {
    ...told,
    ...model,
    trained,
    evaluation,
    sources: sources.map((each) => ({ ...each, source: allSources.find(({ path }) => path === each.path) })),
    card: modelCard({ ...told, ...model, evaluation, sources }),
    citation: await readCitation(),
    date: await dayOf(files["model.json"]),
  };
}

/** The content of a JSON file, or null where there is none. @throws if it is no JSON */
function parsed(files: Readonly<Record<string, string>>, name: string): unknown {
  if (!(name in files)) return null;
  try {
    return JSON.parse(files[name]);
  } catch (cause) {
    throw new Error(`invalid JSON: ${name}, ${files[name].length} characters (expected a whole file)`, {
      cause,
    });
  }
}

/** Day of the commit that gave a file its present content, or of its last change where no commit is known. */
async function dayOf(file: string): Promise<string> {
  try {
    const day = execFileSync("git", ["log", "-1", "--format=%cs", "--", file], {
      cwd: repositoryRoot,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    if (day !== "") return day;
  } catch {
    // Without git, or outside of it, the file itself says when it was written.
  }
  return existsSync(file) ? (await stat(file)).mtime.toISOString().slice(0, 10) : "1970-01-01";
}
