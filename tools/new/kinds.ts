import type { Beginning, NewName } from "./beginning.js";
import { newChart } from "./chart.js";
import { newField } from "./field.js";
import { newLoader } from "./loader.js";
import { newPage } from "./page.js";
import { newTask } from "./task.js";

/** What can be begun, by what it is called on the command line. */
export const kinds: Readonly<Record<string, (name: NewName) => Beginning>> = {
  page: newPage,
  chart: newChart,
  loader: newLoader,
  task: newTask,
  field: newField,
};
