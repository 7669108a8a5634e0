import { bookSections } from "../../../loaders/book/sections.js";
import { writeJson } from "../../../loaders/write.js";
import { describedTasks } from "../../../models/describedTasks.js";

const tasks = (await describedTasks()).filter(({ page }) => page);
await writeJson(
  await bookSections(tasks.map((task) => ({ name: task.name, parts: { ...task, ...task.page } }))),
);
