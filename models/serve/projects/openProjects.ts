import { stat } from "node:fs/promises";
import { join } from "node:path";
import { LinearScorer } from "../../../src/lib/model/linearScorer.js";
import { artefactPath, readModel, readModelFolder } from "../../artefacts.js";
import { describedTask } from "../../describedTasks.js";
import { taskName, taskNames } from "../../tasks.js";
import { readOwnTerms, readTerms } from "../../terms.js";
import { isReady } from "./projects.js";
import type { Project, ProjectModel } from "./project.js";

/**
 * Opens the models of tasks, and that of a folder.
 *
 * @param names of tasks; if there are none, all of them, in the order of their descriptions
 * @param folder that "npm run train -- --table" wrote
 * @param table of terms, in place of the one that the only project has
 * @throws if the table is not valid, or there are several projects for it; if there is no task of a name, if the folder holds no model, or if two projects have the same name. A task
 *   without a model, or with a broken one, is a project all the same: the service says what it lacks.
 */
export async function openProjects(
  names: readonly string[],
  { folder, table }: { folder?: string | undefined; table?: string | undefined } = {},
): Promise<Project[]> {
  const projects =
    names.length > 0
      ? await Promise.all(names.map((name) => openTask(taskName(name))))
      : (await Promise.all(taskNames().map(openTask))).sort((a, b) => a.order - b.order);
  const all: Project[] = folder === undefined ? projects : [...projects, await openFolder(folder)];
  const ids = all.map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) !== i);
  if (twice !== undefined)
    throw new Error(`duplicate project: ${twice} (expected each name once, that of the folder too)`);
  return table === undefined ? all : [await withTerms(all, table)];
}

async function withTerms([project, ...others]: readonly Project[], table: string): Promise<Project> {
  if (others.length > 0)
    throw new Error(`ambiguous terms: ${table} (expected one project, not ${others.length + 1})`);
  if (!isReady(project)) return project;
  const { labels } = project.model.scorer.description;
  return { ...project, model: { ...project.model, terms: await readOwnTerms(table, labels) } };
}

async function openTask(id: string): Promise<Project & { order: number }> {
  try {
    const { title, order } = await describedTask(id);
    const { description, onnx } = await readModel(id);
    const scorer = new LinearScorer(description, onnx);
    const terms = await readTerms(artefactPath(id, ""), description.labels);
    const modified = await modifiedAt(artefactPath(id, "model.onnx"));
    return { id, name: title, order, model: { scorer, terms, modified } };
  } catch (error) {
    return { id, name: id, order: Infinity, model: { missing: (error as Error).message } };
  }
}

async function openFolder(folder: string): Promise<Project> {
  const { description, onnx } = await readModelFolder(folder);
  const stem = /\.(json|onnx)$/.test(folder) ? folder.replace(/\.\w+$/, "") : join(folder, "model");
  const model: ProjectModel = {
    scorer: new LinearScorer(description, onnx),
    terms: new Map(),
    modified: await modifiedAt(`${stem}.onnx`),
  };
  return { id: description.task, name: description.task, model };
}

async function modifiedAt(file: string): Promise<Date> {
  return (await stat(file)).mtime;
}
