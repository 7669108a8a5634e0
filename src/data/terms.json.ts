import { writeJson } from "../../loaders/write.js";
import { artefactPath, readModelDescription } from "../../models/artefacts.js";
import { describedTasks } from "../../models/describedTasks.js";
import { readTerms } from "../../models/terms.js";

/** The terms of each task's labels, as pairs. */
const tasks = await describedTasks();
const terms = tasks.map(async ({ name }) => {
  const { labels } = await readModelDescription(name);
  return [name, [...(await readTerms(artefactPath(name, ""), labels))]] as const;
});
await writeJson(Object.fromEntries(await Promise.all(terms)));
