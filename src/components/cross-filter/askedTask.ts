import { defaultTask, type TaskState } from "../taskChooser.js";

/**
 * The task and the label that the address asks for. Another choice makes the page anew, since other records have other
 * columns. A filter on what people said has the name "label" already, so that the label in question is "asked" here.
 */
export function askedTask(): TaskState {
  const query = new URLSearchParams(location.search);
  const value = { task: query.get("task") ?? defaultTask.task, label: query.get("asked") ?? "" };
  const set = (patch: { task?: string; label?: string }) => {
    const { task, label } = { ...value, ...patch };
    const next = new URLSearchParams();
    if (task !== defaultTask.task) next.set("task", task);
    if (label !== "") next.set("asked", label);
    location.assign(`?${next.toString()}`);
  };
  return Object.assign(new EventTarget(), { value, set });
}
