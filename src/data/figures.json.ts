import { writeJson } from "../../loaders/write.js";
import { describedTasks } from "../../models/describedTasks.js";
import { figuresOf } from "../../models/figures.js";

const figures = [];
for (const { name } of await describedTasks()) figures.push(await figuresOf(name));
await writeJson(figures);
