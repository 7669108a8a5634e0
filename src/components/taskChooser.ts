import { html } from "htl";
import { unpackScored } from "../lib/scored/scoredFile.js";
import type { ScoredTask } from "../lib/scored/scoredTask.js";
import type { DescribedTask } from "../lib/tasks/taskDescription.js";
import { keptTask, ownTask } from "./ownTask.js";
import { labelName } from "./palette.js";

/** The part of a page's address that says what it is about; the plain address is about titles. */
export const defaultTask = { task: "title-genre", label: "" };

/** The state of a page of which `defaultTask` is a part. */
export interface TaskState extends EventTarget {
  readonly value: { task: string; label: string };
  set(patch: { task?: string; label?: string }): void;
}

/** What a page is about: a scored task and a label of it ("" for all). */
export interface ChosenTask {
  scored: ScoredTask;
  label: string;
}

/** Stands in the address for the reader's own model and table. */
const own = "own";

/** The element of `taskChooser`; its value is undefined until the predictions have arrived. */
export type TaskChooser = HTMLElement & { value: ChosenTask | undefined };

/**
 * A choice of the task that a page is about and, of a multi-label task, of a label; both are kept in the address. The
 * predictions of a task are fetched when it is chosen. For use with `view()`.
 *
 * @param tasks the tasks in their order
 * @param files predictions of record by task, as `FilesOfTasks("../data/scored/*.bin")` gives them
 */
export function taskChooser(
  state: TaskState,
  tasks: readonly Pick<DescribedTask, "name" | "title">[],
  files: Readonly<Record<string, { arrayBuffer(): Promise<ArrayBuffer> }>>,
): TaskChooser {
  const choice = html`<select>
    ${tasks.map(({ name, title }) => html`<option value=${name}>${title}</option>`)}
    <option value=${own}>Your own model</option>
  </select>` as HTMLSelectElement;
  const labels = html`<select></select>` as HTMLSelectElement;
  const labelField = html`<label hidden><strong>Label</strong> ${labels}</label>`;
  const status = html`<span class="status" role="status"></span>`;
  const ownFiles = ownTask((scored) => {
    fetched.set(own, Promise.resolve(scored));
    void follow();
  });
  const element = html`<div class="controls task-chooser">
    <label><strong>Task</strong> ${choice}</label>${labelField}${status}${ownFiles}
  </div>` as TaskChooser;
  const fetched = new Map<string, Promise<ScoredTask>>();

  function scoredOf(task: string): Promise<ScoredTask> {
    let scored = fetched.get(task);
    if (!scored) {
      scored = task === own ? keptOrAsked() : files[task].arrayBuffer().then(unpackScored);
      scored.catch(() => fetched.delete(task));
      fetched.set(task, scored);
    }
    return scored;
  }

  async function keptOrAsked(): Promise<ScoredTask> {
    const kept = await keptTask();
    if (!kept) throw new Error("choose the three files of your model and table");
    return kept;
  }

  async function follow(): Promise<void> {
    const known = state.value.task === own || state.value.task in files;
    const task = known ? state.value.task : tasks[0].name;
    ownFiles.hidden = task !== own;
    choice.value = task;
    const { value } = element;
    try {
      if (value?.scored.task !== task) status.textContent = "Loading the predictions …";
      const scored = await scoredOf(task);
      // The reader may have chosen again while the file was on its way.
      if (choice.value !== task) return;
      status.textContent = "";
      const label = scored.labels.includes(state.value.label) ? state.value.label : "";
      if (element.value?.scored === scored && element.value.label === label) return;
      if (element.value?.scored !== scored) offer(scored);
      labels.value = label;
      element.value = { scored, label };
      element.dispatchEvent(new Event("input", { bubbles: true }));
    } catch (error) {
      status.textContent = `${task === own ? "" : "The predictions could not be loaded: "}${error instanceof Error ? error.message : String(error)}`;
    }
  }

  /** Offers the labels of a multi-label task, each with how many of its texts carry it. */
  function offer({ kind, labels: names, actual }: ScoredTask): void {
    labelField.hidden = kind !== "multi-label";
    const carried = names.map(() => 0);
    for (const own of actual) for (const label of own) carried[label]++;
    const options = names
      .map((name, l) => html`<option value=${name}>${labelName(name)} (${carried[l]})</option>`)
      .sort((a, b) => ((a.textContent ?? "") < (b.textContent ?? "") ? -1 : 1));
    labels.replaceChildren(html`<option value="">all labels</option>`, ...options);
  }

  choice.addEventListener("input", (event) => {
    event.stopPropagation();
    state.set({ task: choice.value, label: "" });
  });
  labels.addEventListener("input", (event) => {
    event.stopPropagation();
    state.set({ label: labels.value });
  });
  state.addEventListener("input", () => void follow());
  void follow();
  return element;
}
