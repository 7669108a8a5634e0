import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { describedTasks } from "../../models/describedTasks.js";
import { figuresOf } from "../../models/figures.js";

await writeFigures(async () => {
  const tasks = [];
  for (const { name } of await describedTasks()) tasks.push(await figuresOf(name));
  return { tasks };
});
